// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// attach, attachment export, mark and remove: the files of a case.
#include "app/cli/attachmentjson.h"
#include "app/cli/registeraccess.h"
#include "core/casework/attachfile.h"
#include "core/casework/exportattachment.h"
#include "core/casework/markmedical.h"
#include "core/casework/removeattachment.h"
#include "core/wording/errorwords.h"
#include "core/wording/lookwords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace balie {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<LongText> longText(const CommandCall &call, const char *option)
{
    const Result<LongText> text = LongText::from(call.text(option));
    return text ? text : Result<LongText>(text.error().with(QStringLiteral("option"), QString::fromLatin1(option)));
}

Result<AttachWords> wordsOf(const CommandCall &call)
{
    const Result<LongText> note = longText(call, "--note");
    const Result<LongText> because = longText(call, "--keep-because");
    if (!note || !because)
        return note ? because.error() : note.error();
    return AttachWords{*note, *because, call.has("--medical")};
}

void insertLooked(QJsonObject &object, const LookedThrough &looked)
{
    QJsonArray pages;
    for (const int page : looked.pagesWithoutText)
        pages.append(page);
    object.insert(QStringLiteral("looked_through"), looked.isWhole());
    object.insert(QStringLiteral("pages_without_text"), pages);
    object.insert(QStringLiteral("attached_not_looked_through"), QJsonArray::fromStringList(looked.attachedUnread));
    object.insert(QStringLiteral("why_not_shown"), looked.notShown ? QJsonValue(sentenceOf(*looked.notShown)) : QJsonValue());
}

void say(CommandCall &call, const ExaminedFile &examined, const Attachment &file)
{
    if (call.out().isJson()) {
        QJsonObject object = inJson(file);
        insertLooked(object, examined.looked());
        call.out().document(object);
        return;
    }
    call.out().line(Cli::tr("Attached: %1").arg(lineOf(file)));
    for (const QString &caution : cautionsAbout(examined.looked()))
        call.out().warning(caution);
}

Result<ExitCode> attach(CommandCall &call)
{
    const Result<AttachWords> words = wordsOf(call);
    if (!words)
        return words.error();
    const Result<ExaminedFile> examined = ExaminedFile::fromPath(call.argument(1));
    if (!examined)
        return examined.error();
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Write);
    if (!access)
        return access.error();
    const Result<Attachment> done = access->run([&](Register &reg) {
        return requestByReference(reg, call.argument(0)).and_then([&](const RequestId &id) { return attachFile(reg, id, *examined, *words); });
    });
    if (!done)
        return done.error();
    say(call, *examined, *done);
    return ExitCode::Done;
}

Result<int> numberOf(const CommandCall &call)
{
    bool isNumber = false;
    const int number = call.argument(1).toInt(&isNumber);
    if (!isNumber)
        return Error(ErrorCode::NotANumber).with(QStringLiteral("option"), QStringLiteral("NUMBER")).with(QStringLiteral("text"), call.argument(1).left(40));
    return number;
}

Result<Attachment> named(Register &reg, const CommandCall &call, int number)
{
    return requestByReference(reg, call.argument(0)).and_then([&](const RequestId &id) { return attachmentByNumber(reg, id, number); });
}

Result<ExitCode> exportOne(CommandCall &call)
{
    const Result<int> number = numberOf(call);
    if (!number)
        return number.error();
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Write);
    if (!access)
        return access.error();
    const Result<QString> path = access->run([&](Register &reg) {
        return named(reg, call, *number).and_then([&](const Attachment &file) { return exportAttachment(reg, file.id, call.argument(2)); });
    });
    if (!path)
        return path.error();
    if (call.out().isJson())
        call.out().document({{QStringLiteral("file"), *path}});
    else
        call.out().line(Cli::tr("Outside the register, for whoever can read it there: %1").arg(*path));
    return ExitCode::Done;
}

Result<ExitCode> markOne(CommandCall &call)
{
    const Result<int> number = numberOf(call);
    if (!number)
        return number.error();
    const MedicalMark mark = call.has("--off") ? MedicalMark::Off : MedicalMark::On;
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Write);
    if (!access)
        return access.error();
    const Result<void> marked = access->run([&](Register &reg) -> Result<void> {
        const Result<Attachment> file = named(reg, call, *number);
        return file ? markMedical(reg, file->id, mark) : Result<void>(file.error());
    });
    if (!marked)
        return marked.error();
    if (call.out().isJson())
        call.out().document({{QStringLiteral("number"), *number}, {QStringLiteral("medical"), mark == MedicalMark::On}});
    else if (mark == MedicalMark::On)
        call.out().line(Cli::tr("Attachment %1 is marked: it holds medical data. A complaint dossier leaves it out, unless it is chosen.").arg(*number));
    else
        call.out().line(Cli::tr("Attachment %1 is no longer marked as medical data.").arg(*number));
    return ExitCode::Done;
}

Result<ExitCode> removeOne(CommandCall &call)
{
    const Result<int> number = numberOf(call);
    const Result<QString> reason = call.requiredText("--reason");
    if (!number || !reason)
        return number ? reason.error() : number.error();
    const Result<LongText> because = longText(call, "--reason");
    if (!because)
        return because.error();
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Write);
    if (!access)
        return access.error();
    const Result<void> gone = access->run([&](Register &reg) -> Result<void> {
        const Result<Attachment> file = named(reg, call, *number);
        return file ? removeAttachment(reg, file->id, *because) : Result<void>(file.error());
    });
    if (!gone)
        return gone.error();
    if (call.out().isJson())
        call.out().document({{QStringLiteral("number"), *number}, {QStringLiteral("removed"), true}});
    else
        call.out().line(Cli::tr("Attachment %1 is gone from the register. Older backups still hold it, until they lapse.").arg(*number));
    return ExitCode::Done;
}

} // namespace

Command attachCommand()
{
    return {"attach", "CASE FILE", QT_TRANSLATE_NOOP("Cli", "keeps a file with the case, encrypted in the register"),
            {
                {"--note", "TEXT", QT_TRANSLATE_NOOP("Cli", "what it is")},
                {"--keep-because", "TEXT", QT_TRANSLATE_NOOP("Cli", "why it must be kept although a BSN or document number stands in it")},
                {"--medical", nullptr, QT_TRANSLATE_NOOP("Cli", "it holds medical or other special data; a complaint dossier leaves it out")},
            },
            attach, Needs::Fonts};
}

Command attachmentExportCommand()
{
    return {"attachment export", "CASE NUMBER DIR", QT_TRANSLATE_NOOP("Cli", "writes an attachment into DIR, under the number of the case; the log says so"), {}, exportOne};
}

Command attachmentMarkCommand()
{
    return {"attachment mark", "CASE NUMBER", QT_TRANSLATE_NOOP("Cli", "says that an attachment holds medical or other special data (GDPR Art. 9)"),
            {{"--off", nullptr, QT_TRANSLATE_NOOP("Cli", "it holds none after all")}},
            markOne};
}

Command attachmentRemoveCommand()
{
    return {"attachment remove", "CASE NUMBER", QT_TRANSLATE_NOOP("Cli", "takes an attachment out of the register; that it was there stays"),
            {{"--reason", "TEXT", QT_TRANSLATE_NOOP("Cli", "why")}},
            removeOne};
}

} // namespace balie
