// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/versiondialog.h"

#include "core/domain/organisation/gapnotes.h"
#include "core/wording/profilewords.h"
#include "ui/settings/partpage.h"
#include "ui/support/metrics.h"
#include "ui_versionform.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace balie {

// The part in which a gap can be mended.
static QString partOf(GapKind kind)
{
    switch (kind) {
    case GapKind::NoTerm:
    case GapKind::TermOutlastsMonth:
    case GapKind::ExtensionTooLong: return QStringLiteral("answer");
    case GapKind::RightNotNamed: return QStringLiteral("rightsNamed");
    case GapKind::AuthorityNotNamed: return QStringLiteral("complaint");
    case GapKind::NoChannel: return QStringLiteral("channels");
    case GapKind::IdentityAlways:
    case GapKind::KeepsIdentityCopies: return QStringLiteral("identification");
    case GapKind::GroundUnknownToLaw: return QStringLiteral("refusalGrounds");
    case GapKind::NoRetentionPeriod: return QStringLiteral("retention");
    case GapKind::NoLegalBasis: return QStringLiteral("legalBases");
    case GapKind::NoRecipients: return QStringLiteral("recipients");
    }
    Q_UNREACHABLE();
}

VersionDialog::VersionDialog(Workspace &workspace, QDate today, const Organisation &organisation, const Profile &latest,
                             QWidget *parent)
    : FormDialog(tr("New version of the statement of %1").arg(organisation.name.toString()), tr("&Add"), parent),
      m_workspace(workspace), m_ui(new Ui::VersionForm), m_organisation(organisation), m_latest(latest), m_profile(latest),
      m_parts(statementParts()), m_before(statementParts()), m_list(new QListWidget(this)), m_stack(new QStackedWidget(this))
{
    for (const QPushButton *button : findChild<QDialogButtonBox *>()->findChildren<QPushButton *>())
        m_keys.take(button->text());
    m_list->setObjectName(QStringLiteral("statementParts"));
    m_list->setAccessibleName(tr("Parts of the statement"));
    m_list->addItem(tr("Day and reason"));
    m_stack->addWidget(makeFirstPage(today));
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        m_parts[i]->load(latest);
        m_before[i]->load(latest);
        m_list->addItem(m_parts[i]->title());
    }
    // So wide that every title fits when it is changed, and the last with its count.
    int wide = 0;
    for (const auto &part : m_parts)
        wide = std::max(wide, QFontMetrics(metrics::groupFont(m_list->font())).horizontalAdvance(tr("%1 (%2)").arg(part->title()).arg(99)));
    m_list->setFixedWidth(std::max(metrics::navigation, wide + m_list->verticalScrollBar()->sizeHint().width() + metrics::page));
    auto *form = new QWidget(this);
    auto *sides = new QHBoxLayout(form);
    sides->addWidget(m_list);
    sides->addWidget(m_stack, 1);
    setForm(form);
    sides->setSpacing(metrics::groups);
    resize(std::max(980, m_list->minimumWidth() + 60 * fontMetrics().averageCharWidth()), 680);
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionDialog::showPart);
    m_list->setCurrentRow(0);
    for (const auto &[keys, step] : {std::pair(Qt::CTRL | Qt::Key_PageDown, 1), std::pair(Qt::CTRL | Qt::Key_PageUp, -1)}) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, step = step] {
            m_list->setCurrentRow((m_list->currentRow() + step + m_list->count()) % m_list->count());
            m_stack->currentWidget()->setFocus();
        });
    }
    m_list->setToolTip(tr("Ctrl+Page Down goes to the next part"));
    connect(this, &FormDialog::confirmed, this, &VersionDialog::confirm);
    showGaps();
    m_ui->validFrom->setFocus();
}

VersionDialog::~VersionDialog()
{
    hide(); // while the parts that its tables show are there
}

QWidget *VersionDialog::makeFirstPage(QDate today)
{
    auto *page = new QWidget(this);
    m_ui->setupUi(page);
    page->setFocusProxy(m_ui->validFrom);
    metrics::layOutInside(page->layout());
    m_ui->validFrom->setToday(today);
    m_ui->validFrom->setDay(today);
    m_ui->whole->setStretch(m_ui->whole->count() - 1, 1); // what is left of the height lies below the fields
    return page;
}

PartPage *VersionDialog::pageOf(int part)
{
    PartPage *&page = m_pages[part];
    if (!page) {
        page = new PartPage(*m_parts[std::size_t(part)], m_keys, m_stack);
        m_stack->addWidget(page);
        orderTabs();
        connect(page, &PartPage::changed, this, [this, part] { follow(part); });
        showGaps();
    }
    return page;
}

void VersionDialog::showPart(int chosen)
{
    if (chosen == 0) {
        m_stack->setCurrentIndex(0);
        return;
    }
    const auto part = std::size_t(chosen - 1);
    PartPage *page = pageOf(chosen - 1);
    // Parts have facts in common: the rights and the term. One that cannot be read keeps what was typed.
    Profile probe = m_profile;
    if (m_parts[part]->store(probe)) {
        m_parts[part]->load(m_profile);
        page->reload();
    }
    m_stack->setCurrentWidget(page);
}

void VersionDialog::follow(int part)
{
    Q_EMIT fieldsChanged();
    Profile next = m_profile;
    if (m_parts[std::size_t(part)]->store(next))
        m_profile = next;
    QListWidgetItem *item = m_list->item(part + 1);
    QFont font = m_list->font();
    font.setBold(isChanged(part));
    item->setFont(font);
    item->setData(Qt::AccessibleTextRole, isChanged(part) ? tr("%1, changed").arg(item->text()) : item->text());
    showGaps();
}

bool VersionDialog::isChanged(int part) const
{
    const StatementPart &now = *m_parts[std::size_t(part)];
    const StatementPart &before = *m_before[std::size_t(part)];
    if (now.count() != before.count())
        return true;
    for (int row = 0; row < now.count(); ++row) {
        for (int field = 0; field < static_cast<int>(now.faces().size()); ++field) {
            if (now.text(row, field) != before.text(row, field))
                return true;
        }
    }
    return false;
}

bool VersionDialog::hasUnkeptText() const
{
    bool found = !m_ui->note->toPlainText().trimmed().isEmpty();
    for (int part = 0; part < static_cast<int>(m_parts.size()); ++part)
        found = found || isChanged(part);
    return found;
}

// What stands there, without what the change has overtaken: words on another term, notes on what was mended.
Profile VersionDialog::typed() const
{
    Profile profile = m_profile;
    profile.organisation = m_organisation.name.toString();
    profile.statement.date = m_ui->validFrom->day();
    profile.statement.inForceFrom = m_ui->validFrom->day();
    profile.statement.inForceUntil.reset();
    if (profile.answer.promise != m_latest.answer.promise) {
        if (profile.answer.quote == m_latest.answer.quote)
            profile.answer.quote.clear();
        if (profile.answer.extensionQuote == m_latest.answer.extensionQuote)
            profile.answer.extensionQuote.clear();
        if (profile.answer.note == m_latest.answer.note)
            profile.answer.note = {};
    }
    const std::vector<StatementGap> still = notesStillTrue(m_latest, profile);
    const auto overtaken = [&](const StatementGap &note) {
        const auto &before = m_latest.gaps;
        return std::find(before.begin(), before.end(), note) != before.end() && std::find(still.begin(), still.end(), note) == still.end();
    };
    profile.gaps.erase(std::remove_if(profile.gaps.begin(), profile.gaps.end(), overtaken), profile.gaps.end());
    return profile;
}

void VersionDialog::showGaps()
{
    const Profile profile = typed();
    const std::vector<FoundGap> gaps = gapsIn(profile);
    for (const auto &[part, page] : m_pages) {
        QStringList remarks;
        const bool all = m_parts[std::size_t(part)]->key() == u"gaps";
        for (const FoundGap &gap : all ? gapsBesideNotes(profile) : gaps) {
            if (all || partOf(gap.kind) == m_parts[std::size_t(part)]->key())
                remarks.append(gapText(gap));
        }
        if (all && profile.gaps.size() < m_profile.gaps.size())
            remarks.append(tr("%n note(s) will go: you mended what it says.", nullptr, static_cast<int>(m_profile.gaps.size() - profile.gaps.size())));
        page->setRemarks(remarks);
    }
    const auto count = static_cast<int>(profile.gaps.size() + gapsBesideNotes(profile).size());
    m_list->item(m_list->count() - 1)->setText(tr("%1 (%2)").arg(m_parts.back()->title()).arg(count));
}

} // namespace balie
