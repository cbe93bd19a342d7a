// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The three ways of a dossier: looked at, printed, and saved as a PDF.
#include "core/wording/errorwords.h"
#include "ui/complaint/dossierdialog.h"
#include "ui/complaint/dossierprint.h"
#include "ui/support/filechooser.h"
#include "ui/support/messagebar.h"
#include "ui/support/printing.h"
#include "ui/support/whenready.h"

#include <QProgressBar>
#include <QPushButton>

namespace balie {

// Then goes on with it, still busy, unless it was stopped meanwhile.
void DossierDialog::gather(DossierOutlet outlet, const std::function<void(const Sheet &, const DossierGiven &)> &then)
{
    const std::optional<DossierOrder> wanted = order(outlet);
    if (!wanted || m_advance)
        return;
    setBusy(true);
    whenReady(m_workspace.run([wanted = *wanted](Register &opened) { return dossierOfCases(opened, wanted); }), this,
              [this, given = DossierGiven{*wanted, 1, 0, {}, reason()}, then](const Result<DossierSheet> &sheet) mutable {
                  if (sheet && !m_advance->stopped) {
                      given.version = sheet->thisPrint.version;
                      return then(std::make_shared<const DossierSheet>(*sheet), given);
                  }
                  setBusy(false);
                  refuse(sheet ? tr("Stopped.") : sentenceOf(sheet.error()));
              });
}

// Qt paints a preview on the window's own thread; what takes its time, the exhibits, is drawn before that on another.
void DossierDialog::preview()
{
    gather(DossierOutlet::Printer, [this](const Sheet &sheet, const DossierGiven &given) {
        const auto drawing = aside(m_pool, [sheet, advance = m_advance] {
            return dossierPreview(*sheet, [&advance](int page, int pages) { return advance->at(page, pages); });
        });
        whenReady(drawing, this, [this, sheet, given](const Result<PagePainter> &paint) {
            setBusy(false);
            if (!paint)
                return refuse(paint.error().code() == ErrorCode::Cancelled ? tr("Stopped.") : sentenceOf(paint.error()));
            previewPages(this, m_reference, *paint, QPageLayout::Portrait, [this, sheet, given](const std::shared_ptr<QPrinter> &printer) { printOn(printer, sheet, given); });
        });
    });
}

void DossierDialog::print()
{
    gather(DossierOutlet::Printer, [this](const Sheet &sheet, const DossierGiven &given) {
        setBusy(false);
        choosePrinter(this, m_reference, QPageLayout::Portrait, [this, sheet, given](const std::shared_ptr<QPrinter> &printer) { printOn(printer, sheet, given); });
    });
}

// That it was printed stands in the log before the printer gets a page.
void DossierDialog::printOn(const std::shared_ptr<QPrinter> &printer, const Sheet &sheet, const DossierGiven &given)
{
    if (!mayBePrinted(*printer, messages()))
        return;
    setBusy(true);
    const auto printing = aside(m_pool, [&workspace = m_workspace, printer, sheet, given, advance = m_advance] {
        return printOut(workspace, *printer, *sheet, given, *advance);
    });
    whenReady(printing, this, [this, printer, given](const Result<PaintedDossier> &printed) {
        setBusy(false);
        if (!printed)
            return refuse(notPrintedWords(printed.error()));
        leaveSummary(*given.order.summary);
        messages()->tell(MessageKind::Success, printedWords(*printer, *printed));
    });
}

void DossierDialog::save()
{
    if (!order(DossierOutlet::File) || m_advance)
        return;
    chooseFileToSave(this, tr("Save the dossier"), QStringLiteral("%1.pdf").arg(m_reference), tr("PDF (*.pdf)"), [this](const QString &path) { makeFile(path); });
}

void DossierDialog::makeFile(const QString &path)
{
    gather(DossierOutlet::File, [this, path](const Sheet &sheet, const DossierGiven &given) {
        const auto making = aside(m_pool, [sheet, advance = m_advance] {
            return makeDossier(*sheet, [&advance](int page, int pages) { return advance->at(page, pages); });
        });
        whenReady(making, this, [this, path, given](const Result<MadeDossier> &made) {
            setBusy(false);
            if (!made)
                return refuse(made.error().code() == ErrorCode::Cancelled ? tr("Stopped. Nothing was written.") : sentenceOf(made.error()));
            keepFile(path, given, *made);
        });
    });
}

void DossierDialog::keepFile(const QString &path, DossierGiven given, const MadeDossier &made)
{
    given.pages = made.pages;
    given.pdf = made.pdf;
    QString words = tr("The dossier: %1, %n page(s). The file is not encrypted: keep it safe.", nullptr, made.pages).arg(path);
    if (const QString listed = listedAloneWords(made.exhibits); !listed.isEmpty())
        words += u' ' + listed;
    const auto saving = m_workspace.run([given, path](Register &opened) { return saveDossier(opened, given, path); });
    whenReady(saving, this, [this, words, own = *given.order.summary](const Result<void> &kept) {
        if (!kept)
            return refuse(sentenceOf(kept.error()));
        leaveSummary(own);
        Q_EMIT this->given(words);
        accept();
    });
}

void DossierDialog::setBusy(bool busy)
{
    m_advance = busy ? std::make_shared<Advance>() : nullptr;
    setWorking(busy);
    m_progress->setRange(0, 0);
    m_progress->setVisible(busy);
    m_stop->setVisible(busy);
    m_preview->setEnabled(!busy);
    m_print->setEnabled(!busy);
    if (busy)
        m_watching.start();
    else
        m_watching.stop();
}

void DossierDialog::watch()
{
    if (!m_advance || m_advance->all == 0)
        return;
    m_progress->setRange(0, static_cast<int>(m_advance->all));
    m_progress->setValue(static_cast<int>(m_advance->done));
}

} // namespace balie
