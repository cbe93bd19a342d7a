// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/dossierdialog.h"

#include "core/casework/keepdossiersummary.h"
#include "core/wording/errorwords.h"
#include "core/wording/rightwords.h"
#include "ui/complaint/dossierfilesfield.h"
#include "ui/complaint/dossiersummaryfield.h"
#include "ui/support/plainlabel.h"
#include "ui/support/textbox.h"
#include "ui/support/whenready.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
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

// A lock takes the dialog away without asking: what is typed is kept then as well, a number in it unreadable.
DossierDialog::~DossierDialog()
{
    stop();
    m_pool.waitForDone();
    if (!hasSummaryToKeep())
        return;
    const auto kept = LongText::from(m_summary->own()).and_then([this](const LongText &words) {
        return m_workspace.runAndWait([id = m_request, words](Register &opened) { return keepDossierSummary(opened, id, words, NumberGate::Mask); });
    });
    if (!kept)
        qWarning("%s", qPrintable(kept.error().toLogLine()));
}

void DossierDialog::stop()
{
    if (m_advance)
        m_advance->stopped = true;
}

// Who closes it stops what is being made. The own summary is kept with the case; where that cannot be, it asks first.
void DossierDialog::reject()
{
    stop();
    if (!hasSummaryToKeep())
        return DialogFrame::reject();
    const QString own = m_summary->own();
    const Result<LongText> words = LongText::from(own);
    if (!words)
        return askToLeave(words.error());
    whenReady(m_workspace.run([id = m_request, words = *words](Register &opened) { return keepDossierSummary(opened, id, words, NumberGate::Refuse); }), this,
              [this, own](const Result<void> &kept) {
                  if (!kept)
                      return askToLeave(kept.error());
                  leaveSummary(own);
                  DialogFrame::reject();
              });
}

void DossierDialog::askToLeave(const Error &error)
{
    m_summary->box()->setFocus();
    ask(tr("The summary cannot be kept with the case. %1").arg(sentenceOf(error)), tr("Throw it &away"), [this] {
        leaveSummary(m_summary->own());
        DialogFrame::reject();
    });
}

// From now on nothing is left to keep of it.
void DossierDialog::leaveSummary(const QString &own)
{
    m_summary->setKept(own);
    takeAsGiven(*m_summary->box());
}

bool DossierDialog::hasSummaryToKeep() const
{
    return m_workspace.may(Permission::Act) && m_summary->isChanged();
}

void DossierDialog::read()
{
    using Begun = Result<Beginning>;
    whenReady(m_workspace.run([id = m_request](Register &opened) -> Begun {
                  const Result<RequestDossier> dossier = requestDossier(opened, id);
                  if (!dossier)
                      return dossier.error();
                  return dossierCase(opened, *dossier).transform([&](const DossierCase &about) { return Beginning{about, dossier->others}; });
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
    setWindowTitle(dossierTitle({about}));
    m_summary->setTexts(summaryOf(about), about.summary);
    takeAsGiven(*m_summary->box());
    for (const RequestRow &row : others) {
        auto *box = new QCheckBox(tr("Case %1 of this person too: %2").arg(row.reference, listed(row.rights)), m_otherCases);
        box->setObjectName(QStringLiteral("dossierCase_%1").arg(row.reference));
        m_otherCases->layout()->addWidget(box);
        m_others.push_back({box, row.id, row.reference, {}});
        connect(box, &QCheckBox::toggled, this, [this, index = m_others.size() - 1] { takeCase(index); });
    }
    m_otherCases->setVisible(!others.empty());
    m_about = about;
    showCases();
    orderTabs();
}

// Another case that comes along is looked through as well.
void DossierDialog::takeCase(std::size_t index)
{
    showCases();
    if (!m_others.at(index).box->isChecked() || m_others.at(index).about)
        return;
    whenReady(m_workspace.run([id = m_others.at(index).id](Register &opened) { return dossierCase(opened, id); }), this,
              [this, index](const Result<DossierCase> &about) {
                  if (!about)
                      return refuse(sentenceOf(about.error()));
                  m_others.at(index).about = *about;
                  showCases();
              });
}

std::vector<DossierCase> DossierDialog::chosenCases() const
{
    std::vector<DossierCase> cases;
    if (m_about)
        cases.push_back(*m_about);
    for (const OtherCase &other : m_others) {
        if (other.box->isChecked() && other.about)
            cases.push_back(*other.about);
    }
    leaveOut(cases, chosenExtras(), m_files->wishes());
    return cases;
}

std::vector<DossierExtra> DossierDialog::chosenExtras() const
{
    std::vector<DossierExtra> extras;
    for (const auto &[box, extra] : m_extras) {
        if (box->isChecked())
            extras.push_back(extra);
    }
    return extras;
}

void DossierDialog::showCases()
{
    m_files->setCases(chosenCases());
    showChoices();
    if (m_about)
        showGaps();
}

void DossierDialog::showGaps()
{
    m_gaps->clear();
    const bool isOne = std::none_of(m_others.begin(), m_others.end(), [](const OtherCase &other) { return other.box->isChecked(); });
    for (const DossierCase &about : chosenCases()) {
        for (const DossierGap &gap : dossierGaps(about)) {
            const QString words = QStringLiteral("%1: %2").arg(titleOf(gap.part), sentenceOf(gap));
            m_gaps->addItem(isOne ? words : QStringLiteral("%1 · %2").arg(about.request.reference(), words));
        }
    }
    m_ready->setText(m_gaps->count() == 0 ? tr("Nothing is missing.")
                                          : tr("%n thing(s) missing. The dossier can be made all the same: it says what is not known.", nullptr, m_gaps->count()));
    m_gaps->setVisible(m_gaps->count() > 0);
}

LongText DossierDialog::reason() const
{
    return LongText::from(m_why->text().trimmed()).value_or(LongText());
}

std::optional<DossierOrder> DossierDialog::order(DossierOutlet outlet)
{
    DossierOrder wanted;
    wanted.requests = {m_request};
    for (const OtherCase &other : m_others) {
        if (other.box->isChecked())
            wanted.requests.push_back(other.id);
    }
    wanted.extras = chosenExtras();
    wanted.othersAsPictures = m_pictures->isChecked();
    wanted.files = m_files->wishes();
    wanted.rasterised = m_archive->isEnabled() && m_archive->isChecked();
    wanted.summary = m_summary->own();
    wanted.outlet = outlet;
    if (const Result<void> checked = checkDossier(wanted, reason()); !checked) {
        refuse(checked.error().code() == ErrorCode::ReasonMissing ? tr("Say why this goes along: it stands in the log.") : sentenceOf(checked.error()),
               checked.error().fact(QStringLiteral("field")) == u"summary" ? static_cast<QWidget *>(m_summary->box()) : m_why);
        return std::nullopt;
    }
    return wanted;
}

} // namespace balie
