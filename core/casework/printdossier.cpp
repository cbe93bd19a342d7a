// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/printdossier.h"

#include "core/base/succeeded.h"
#include "core/casework/keepdossiersummary.h"
#include "core/casework/numbergate.h"
#include "core/domain/user/accesspolicy.h"
#include "core/platform/durablefile.h"
#include "core/store/tables.h"
#include "core/workspace/registerevents.h"
#include "core/workspace/unitofwork.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

namespace balie {

namespace {

// The numbers of the cases that are in it, as they stand on it.
Result<QJsonArray> casesIn(Register &opened, const DossierOrder &order)
{
    QJsonArray references;
    for (const RequestId &id : order.requests) {
        const Result<Request> request = opened.tables().requests.find(id);
        if (!request)
            return request.error();
        references.append(request->reference());
    }
    return references;
}

QJsonObject logOf(const DossierGiven &given, const QJsonArray &cases)
{
    QJsonArray extras;
    for (DossierExtra extra : given.order.extras)
        extras.append(toWord(extra));
    QJsonObject content{{QStringLiteral("version"), given.version},
                        {QStringLiteral("cases"), cases},
                        {QStringLiteral("outlet"), toWord(given.order.outlet)},
                        {QStringLiteral("rasterised"), given.order.rasterised},
                        {QStringLiteral("others-as-pictures"), given.order.othersAsPictures},
                        {QStringLiteral("with"), extras}};
    if (given.pages > 0)
        content.insert(QStringLiteral("pages"), given.pages);
    if (!given.pdf.isEmpty())
        content.insert(QStringLiteral("sha256"), QString::fromLatin1(QCryptographicHash::hash(given.pdf, QCryptographicHash::Sha256).toHex()));
    if (!given.because.isEmpty())
        content.insert(QStringLiteral("reason"), given.because.toString());
    return content;
}

// What was chosen for files of this case alone, by their numbers.
Result<void> logWishes(Register &opened, const std::vector<AttachmentWish> &wishes, RequestId request, QJsonObject &content)
{
    QMap<QString, QJsonArray> chosen;
    for (const AttachmentWish &wish : wishes) {
        const Result<Attachment> file = opened.tables().attachments.find(wish.file);
        if (!file)
            return file.error();
        if (file->request != request)
            continue;
        if (!wish.comes)
            chosen[QStringLiteral("without-attachments")].append(file->number);
        else if (wish.asPicture)
            chosen[*wish.asPicture ? QStringLiteral("as-pictures") : QStringLiteral("as-they-are")].append(file->number);
    }
    for (auto one = chosen.begin(); one != chosen.end(); ++one)
        content.insert(one.key(), one.value());
    return {};
}

Result<void> logEach(Register &opened, UnitOfWork &unit, const DossierGiven &given)
{
    const Result<QJsonArray> cases = casesIn(opened, given.order);
    if (!cases)
        return cases.error();
    const QJsonObject whole = logOf(given, *cases);
    qsizetype index = 0;
    for (const RequestId &id : given.order.requests) {
        const auto prints = dossierPrints(opened, id);
        if (!prints)
            return prints.error();
        if (std::any_of(prints->begin(), prints->end(), [&given](const DossierPrint &print) { return print.version >= given.version; }))
            return Error(ErrorCode::Conflict);
        QJsonObject content = whole;
        content.insert(QStringLiteral("case"), cases->at(index++));
        if (const Result<void> wished = logWishes(opened, given.order.files, id, content); !wished)
            return wished;
        if (const Result<void> said = unit.audit(dossierPrinted, QStringLiteral("request"), id.toString(), content); !said)
            return said;
        unit.announce([id](RegisterEvents &events) { Q_EMIT events.requestChanged(id); });
    }
    return {};
}

// Who may change the case keeps with it what went out; a supervisor takes it along and changes nothing.
Result<void> keepSummary(Register &opened, UnitOfWork &unit, const DossierOrder &order)
{
    if (!order.summary || !isAllowed(opened.session().role, Permission::Act))
        return {};
    const Result<LongText> words = LongText::from(order.summary->trimmed());
    return succeeded(words ? keepSummaryIn(opened, unit, order.requests.front(), *words, NumberGate::Refuse) : words.error());
}

} // namespace

Result<void> checkDossier(const DossierOrder &order, const LongText &because)
{
    if (!order.extras.empty() && because.toString().trimmed().isEmpty())
        return Error(ErrorCode::ReasonMissing);
    if (const Result<LongText> passed = passNumberGate(because, NumberGate::Refuse); !passed)
        return passed.error();
    // What the officer writes goes on paper as well.
    const Result<LongText> summary = LongText::from(order.summary.value_or(QString())).and_then([](const LongText &typed) { return passNumberGate(typed, NumberGate::Refuse); });
    return summary ? Result<void>() : Result<void>(summary.error().with(QStringLiteral("field"), QStringLiteral("summary")));
}

Result<void> printDossier(Register &opened, const DossierGiven &given, const PaperKeeper &keep)
{
    if (const Result<void> checked = checkDossier(given.order, given.because); !checked)
        return checked;
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Export);
    if (!unit)
        return unit.error();
    if (const Result<void> logged = logEach(opened, *unit, given); !logged)
        return logged;
    if (const Result<void> kept = keepSummary(opened, *unit, given.order); !kept)
        return kept;
    if (keep) {
        if (const Result<void> kept = keep(given.pdf); !kept)
            return kept;
    }
    return unit->commit();
}

Result<void> logPrintStopped(Register &opened, const DossierGiven &given, int pages)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Export);
    if (!unit)
        return unit.error();
    for (const RequestId &id : given.order.requests) {
        const Result<Request> request = opened.tables().requests.find(id);
        if (!request)
            return request.error();
        const QJsonObject content{{QStringLiteral("case"), request->reference()}, {QStringLiteral("version"), given.version}, {QStringLiteral("pages"), pages}};
        if (const Result<void> said = unit->audit(QStringLiteral("dossier-print-stopped"), QStringLiteral("request"), id.toString(), content); !said)
            return said;
        unit->announce([id](RegisterEvents &events) { Q_EMIT events.requestChanged(id); });
    }
    return unit->commit();
}

Result<void> saveDossier(Register &opened, const DossierGiven &given, const QString &file)
{
    return printDossier(opened, given, [&file](const QByteArray &pdf) { return writeAmongOthers(file, pdf); });
}

} // namespace balie
