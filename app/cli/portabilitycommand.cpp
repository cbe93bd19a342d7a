// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// portability: the data that a person takes along, as JSON and CSV (Art. 20).
#include "app/cli/attachmentjson.h"
#include "app/cli/commandcall.h"
#include "app/cli/registeraccess.h"
#include "app/cli/textfile.h"
#include "core/casework/makeportable.h"
#include "core/overview/requestdossier.h"

#include <QCoreApplication>

namespace balie {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<ExitCode> makeFiles(CommandCall &call)
{
    const Result<std::unique_ptr<QIODevice>> file = openInput(call.argument(1));
    if (!file)
        return file.error();
    const Result<std::vector<PortableItem>> items = readPortableItems(**file);
    if (!items)
        return items.error();
    const Result<LongText> because = LongText::from(call.text("--keep-because"));
    if (!because)
        return because.error().with(QStringLiteral("option"), QStringLiteral("--keep-because"));
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Write);
    if (!access)
        return access.error();
    const Result<std::vector<Attachment>> made = access->run([&](Register &reg) {
        return requestByReference(reg, call.argument(0)).and_then([&](const RequestId &id) { return makePortable(reg, id, *items, *because); });
    });
    if (!made)
        return made.error();
    QJsonArray attachments;
    for (const Attachment &one : *made) {
        attachments.append(inJson(one));
        if (!call.out().isJson())
            call.out().line(Cli::tr("Attached: %1").arg(lineOf(one)));
    }
    if (call.out().isJson())
        call.out().document({{QStringLiteral("attachments"), attachments}, {QStringLiteral("items"), qint64(items->size())}});
    return ExitCode::Done;
}

} // namespace

Command portabilityCommand()
{
    return {"portability", "CASE FILE.csv", QT_TRANSLATE_NOOP("Cli", "the data that a person takes along, from a table with subject, name and value, as JSON and CSV among the files of the case"),
            {{"--keep-because", "TEXT", QT_TRANSLATE_NOOP("Cli", "why what looks like a BSN is none")}}, makeFiles};
}

} // namespace balie
