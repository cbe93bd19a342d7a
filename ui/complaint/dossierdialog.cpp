// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/dossierdialog.h"

#include "core/wording/errorwords.h"
#include "core/wording/rightwords.h"
#include "ui/support/filechooser.h"
#include "ui/support/plainlabel.h"
#include "ui/support/printing.h"
#include "ui/support/textbox.h"
#include "ui/support/whenready.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace balie {

namespace {

struct Beginning
{
    DossierCase about;
    std::vector<RequestRow> others; // cases of the same person
};

} // namespace

DossierDialog::DossierDialog(Workspace &workspace, const RequestId &request, QWidget *parent)
    : DialogFrame(tr("Complaint dossier"), tr("&Save as PDF…"), parent), m_workspace(workspace), m_request(request)
{
    setObjectName(QStringLiteral("dossierDialog"));
    setMinimumWidth(560);
    m_pool.setMaxThreadCount(1);
    m_watching.setInterval(100);
    connect(&m_watching, &QTimer::timeout, this, &DossierDialog::watch);
    build();
    connect(this, &DialogFrame::confirmed, this, &DossierDialog::save);
    read();
}

DossierDialog::~DossierDialog()
{
    if (m_advance)
        m_advance->stopped = true;
    m_pool.waitForDone();
}

// Who closes it stops what is being made.
void DossierDialog::reject()
{
    if (m_advance)
        m_advance->stopped = true;
    DialogFrame::reject();
}

void DossierDialog::read()
{
    using Begun = Result<Beginning>;
    whenReady(m_workspace.run([id = m_request](Register &opened) -> Begun {
                  const Result<DossierCase> about = dossierCase(opened, id);
                  const Result<RequestDossier> dossier = requestDossier(opened, id);
                  if (!about || !dossier)
                      return about ? dossier.error() : about.error();
                  return Beginning{*about, dossier->others};
              }),
              this, [this](const Begun &begun) {
                  if (!begun)
                      return refuse(sentenceOf(begun.error()));
                  show(begun->about, begun->others);
              });
}

void DossierDialog::show(const DossierCase &about, const std::vector<RequestRow> &others)
{
    m_reference = about.request.reference();
    setWindowTitle(dossierTitle({m_reference}));
    const std::vector<DossierGap> gaps = dossierGaps(about);
    m_ready->setText(gaps.empty() ? tr("Nothing is missing.") : tr("%n thing(s) missing. The dossier can be made all the same: it says what is not known.", nullptr, static_cast<int>(gaps.size())));
    for (const DossierGap &gap : gaps)
        m_gaps->addItem(QStringLiteral("%1: %2").arg(titleOf(gap.part), sentenceOf(gap)));
    m_gaps->setVisible(!gaps.empty());
    m_summary->setPlainText(summaryOf(about));
    takeAsGiven(*m_summary);
    for (const RequestRow &row : others) {
        auto *box = new QCheckBox(tr("Case %1 of this person too: %2").arg(row.reference, listed(row.rights)), m_otherCases);
        box->setObjectName(QStringLiteral("dossierCase_%1").arg(row.reference));
        m_otherCases->layout()->addWidget(box);
        m_others.emplace_back(box, row.id);
    }
    m_otherCases->setVisible(!others.empty());
    orderTabs();
}

LongText DossierDialog::reason() const
{
    return LongText::from(m_why->text().trimmed()).value_or(LongText());
}

std::optional<DossierOrder> DossierDialog::order(DossierOutlet outlet)
{
    DossierOrder wanted;
    wanted.requests = {m_request};
    for (const auto &[box, id] : m_others) {
        if (box->isChecked())
            wanted.requests.push_back(id);
    }
    for (const auto &[box, extra] : m_extras) {
        if (box->isChecked())
            wanted.extras.push_back(extra);
    }
    wanted.rasterised = m_pictures->isChecked();
    wanted.summary = m_summary->toPlainText();
    wanted.outlet = outlet;
    if (const Result<void> checked = checkDossier(wanted, reason()); !checked) {
        refuse(checked.error().code() == ErrorCode::ReasonMissing ? tr("Say why this goes along: it stands in the log.") : sentenceOf(checked.error()),
               checked.error().fact(QStringLiteral("field")) == u"summary" ? static_cast<QWidget *>(m_summary) : m_why);
        return std::nullopt;
    }
    return wanted;
}

void DossierDialog::gather(DossierOutlet outlet, const std::function<void(const Sheet &, const DossierOrder &)> &then)
{
    const std::optional<DossierOrder> wanted = order(outlet);
    if (!wanted || m_advance)
        return;
    setBusy(true);
    whenReady(m_workspace.run([wanted = *wanted](Register &opened) { return dossierOfCases(opened, wanted); }), this,
              [this, wanted = *wanted, then](const Result<DossierSheet> &sheet) {
                  setBusy(false);
                  if (!sheet)
                      return refuse(sentenceOf(sheet.error()));
                  then(std::make_shared<const DossierSheet>(*sheet), wanted);
              });
}

void DossierDialog::preview()
{
    gather(DossierOutlet::Printer, [this](const Sheet &sheet, const DossierOrder &) { previewPages(this, m_reference, dossierPainter(*sheet)); });
}

// That it was printed stands in the log before the printer hears of it.
void DossierDialog::print()
{
    gather(DossierOutlet::Printer, [this](const Sheet &sheet, const DossierOrder &wanted) {
        const DossierGiven given{wanted, sheet->thisPrint.version, 0, {}, reason()};
        whenReady(m_workspace.run([given](Register &opened) { return printDossier(opened, given); }), this, [this, sheet](const Result<void> &logged) {
            if (!logged)
                return refuse(sentenceOf(logged.error()));
            printPages(this, m_reference, dossierPainter(*sheet), QPageLayout::Portrait, messages());
        });
    });
}

void DossierDialog::save()
{
    if (!order(DossierOutlet::File) || m_advance)
        return;
    chooseFileToSave(this, tr("Save the dossier"), QStringLiteral("%1.pdf").arg(m_reference), tr("Paper (*.pdf)"), [this](const QString &path) { makeFile(path); });
}

void DossierDialog::makeFile(const QString &path)
{
    gather(DossierOutlet::File, [this, path](const Sheet &sheet, const DossierOrder &wanted) {
        setBusy(true);
        const auto making = aside(m_pool, [sheet, advance = m_advance] {
            return makeDossier(*sheet, [&advance](int page, int pages) { return advance->at(page, pages); });
        });
        whenReady(making, this, [this, path, wanted, version = sheet->thisPrint.version](const Result<MadeDossier> &made) {
            setBusy(false);
            if (!made)
                return made.error().code() == ErrorCode::Cancelled ? refuse(tr("Stopped. Nothing was written.")) : refuse(sentenceOf(made.error()));
            keepFile(path, wanted, version, *made);
        });
    });
}

void DossierDialog::keepFile(const QString &path, const DossierOrder &wanted, int version, const MadeDossier &made)
{
    const DossierGiven given{wanted, version, made.pages, made.pdf, reason()};
    QString words = tr("The dossier: %1, %n page(s). The file is not encrypted: keep it safe.", nullptr, made.pages).arg(path);
    for (const ExhibitLine &line : made.exhibits) {
        if (line.whyNot)
            words += u' ' + tr("%1 is listed without its pages.").arg(exhibitLabel(line.number));
    }
    whenReady(m_workspace.run([given, path](Register &opened) { return saveDossier(opened, given, path); }), this, [this, words](const Result<void> &kept) {
        if (!kept)
            return refuse(sentenceOf(kept.error()));
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
