// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/addprofileversion.h"
#include "core/domain/organisation/gapcheck.h"
#include "core/wording/errorwords.h"
#include "core/wording/profilewords.h"
#include "ui/settings/organisationdialogs.h"
#include "ui/support/whenready.h"
#include "ui_versionform.h"

namespace balie {

VersionDialog::VersionDialog(Workspace &workspace, QDate today, const Organisation &organisation, const Profile &latest,
                             QWidget *parent)
    : FormDialog(tr("New version of the statement of %1").arg(organisation.name.toString()), tr("&Add"), parent),
      m_workspace(workspace), m_ui(new Ui::VersionForm), m_organisation(organisation.id), m_latest(latest)
{
    auto *form = new QWidget(this);
    m_ui->setupUi(form);
    m_ui->validFrom->setToday(today);
    m_ui->validFrom->setDay(today);
    m_ui->title->setText(latest.statement.title);
    m_ui->version->setText(latest.statement.version);
    m_ui->promises->setChecked(latest.answer.promise.has_value());
    if (latest.answer.promise) {
        m_ui->days->setValue(latest.answer.promise->days);
        m_ui->extensionDays->setValue(latest.answer.promise->extensionDays.value_or(0));
    }
    m_ui->authority->setChecked(latest.complaint.authority == AuthorityNamed::Yes);
    m_ui->note->setMaximumHeight(fontMetrics().height() * 4);
    setForm(form);
    connect(m_ui->promises, &QCheckBox::toggled, this, &VersionDialog::showGaps);
    connect(m_ui->authority, &QCheckBox::toggled, this, &VersionDialog::showGaps);
    connect(m_ui->days, &QSpinBox::valueChanged, this, &VersionDialog::showGaps);
    connect(m_ui->extensionDays, &QSpinBox::valueChanged, this, &VersionDialog::showGaps);
    connect(this, &FormDialog::confirmed, this, &VersionDialog::confirm);
    showGaps();
}

VersionDialog::~VersionDialog() = default;

Profile VersionDialog::typed() const
{
    Profile profile = m_latest;
    profile.statement.title = m_ui->title->text().trimmed();
    profile.statement.version = m_ui->version->text().trimmed();
    profile.statement.date = m_ui->validFrom->day();
    profile.statement.inForceFrom = m_ui->validFrom->day();
    profile.complaint.authority = m_ui->authority->isChecked() ? AuthorityNamed::Yes : AuthorityNamed::No;
    if (!m_ui->promises->isChecked()) {
        profile.answer.promise.reset();
        profile.answer.strength = PromiseStrength::Silent;
        profile.answer.appliesTo.clear();
        profile.answer.quote.clear();
        profile.answer.extensionQuote.clear();
        return profile;
    }
    const int more = m_ui->extensionDays->value();
    const Promise promise{m_ui->days->value(), more > 0 ? std::optional(more) : std::nullopt};
    if (profile.answer.promise != promise) {
        profile.answer.promise = promise;
        profile.answer.quote.clear(); // the old words promise something else
        profile.answer.extensionQuote.clear();
        if (profile.answer.strength == PromiseStrength::Silent)
            profile.answer.strength = PromiseStrength::Firm;
        if (profile.answer.appliesTo.empty())
            profile.answer.appliesTo = allValues<Right>();
    }
    return profile;
}

void VersionDialog::showGaps()
{
    m_ui->days->setEnabled(m_ui->promises->isChecked());
    m_ui->extensionDays->setEnabled(m_ui->promises->isChecked());
    QStringList texts;
    for (const FoundGap &gap : gapsIn(typed())) {
        if (gap.kind == GapKind::NoTerm || gap.kind == GapKind::TermOutlastsMonth || gap.kind == GapKind::ExtensionTooLong
            || gap.kind == GapKind::AuthorityNotNamed)
            texts.append(gapText(gap));
    }
    m_ui->gaps->setText(texts.join(QLatin1Char('\n')));
    m_ui->gaps->setVisible(!texts.isEmpty());
}

void VersionDialog::confirm()
{
    const std::optional<QDate> from = m_ui->validFrom->day();
    const Result<LongText> note = LongText::from(m_ui->note->toPlainText().trimmed());
    if (!from)
        return refuse(tr("Fill in the day from which the statement holds."), m_ui->validFrom);
    if (!note)
        return refuseField(m_ui->note, sentenceOf(note.error()));
    if (note->isEmpty())
        return refuse(tr("Say what changed, and why: the proof of later cases leans on it."), m_ui->note);
    const NewProfileVersion wanted{m_organisation, typed(), *from, *note,
                                   m_ui->corrects->isChecked() ? Succession::CorrectsLast : Succession::Next};
    setWorking(true);
    whenReady(m_workspace.run([wanted](Register &opened) { return addProfileVersion(opened, wanted); }), this,
              [this](const Result<ProfileVersion> &added) {
                  if (added)
                      accept();
                  else
                      refuse(sentenceOf(added.error()));
              });
}

} // namespace balie
