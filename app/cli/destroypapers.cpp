// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// retention destroy worklist, certificate: what the administrator of a system gets, and what proves it afterwards.
#include "app/cli/destroyjson.h"
#include "app/cli/keepingwish.h"
#include "app/cli/paperfile.h"
#include "app/cli/registeraccess.h"
#include "core/casework/destruction/givedestruction.h"

#include <QCoreApplication>

namespace balie {

namespace {

Result<ExitCode> workList(CommandCall &call)
{
    const Result<ShortText> system = lineWish(call, "--system");
    if (!system)
        return system.error();
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Write);
    if (!access)
        return access.error();
    const Result<ListExport> list = access->run([&](Register &reg) {
        return destructionByNumber(reg, call.argument(0)).and_then([&](DestructionId id) { return giveWorkList(reg, id, system->toString()); });
    });
    if (!list)
        return list.error();
    call.out().bytes(list->bytes);
    return ExitCode::Done;
}

Result<ExitCode> certificate(CommandCall &call)
{
    const QString file = call.argument(1);
    if (const Result<void> one = isOneAnswer(call, file, QStringLiteral("FILE.pdf -")); !one)
        return one.error();
    if (const Result<void> may = mayBePaper(file); !may)
        return may.error();
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Write);
    if (!access)
        return access.error();
    const Result<DestructionSheet> sheet =
        access->run([&](Register &reg) { return destructionByNumber(reg, call.argument(0)).and_then([&](DestructionId id) { return certifyDestruction(reg, id); }); });
    if (!sheet)
        return sheet.error();
    const QString title = sheet->title();
    const QByteArray pdf = pdfOf(title, destructionPainter(*sheet), QPageLayout::Portrait, PdfKind::Archive);
    if (const Result<void> written = writePaper(call, file, pdf); !written)
        return written.error();
    if (call.out().isJson())
        call.out().document(inJson(*sheet));
    else if (file != u"-")
        call.out().line(QStringLiteral("%1: %2").arg(title, file));
    return ExitCode::Done;
}

} // namespace

Command destroyWorkListCommand()
{
    return {"retention destroy worklist", "BATCH", QT_TRANSLATE_NOOP("Cli", "what must be destroyed in a system, as CSV for its administrator, on standard output"),
            {{"--system", "NAME", QT_TRANSLATE_NOOP("Cli", "which system")}}, workList};
}

Command destroyCertificateCommand()
{
    return {"retention destroy certificate", "BATCH FILE.pdf", QT_TRANSLATE_NOOP("Cli", "how much of what was destroyed, by which rules and by whom, and of nobody in particular"),
            {}, certificate, Needs::Fonts};
}

} // namespace balie
