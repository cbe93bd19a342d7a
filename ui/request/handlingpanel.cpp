// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/checklistwords.h"
#include "core/wording/errorwords.h"
#include "ui/models/checklistmodel.h"
#include "ui/request/casepanels.h"
#include "ui/request/pointdetail.h"
#include "ui/support/foldingrow.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"
#include "ui/support/rowmenu.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace balie {

// The checklist, and beside it the point that is chosen.
HandlingPanel::HandlingPanel(QWidget *parent) : QWidget(parent), m_model(new ChecklistModel(this))
{
    auto *whole = new FoldingRow(this);
    whole->setContentsMargins(0, metrics::groups, 0, 0);
    whole->setSpacing(metrics::page);
    auto *list = new QVBoxLayout;
    list->setSpacing(metrics::related);
    whole->addLayout(list, 1);
    list->addItem(new QSpacerItem(50 * fontMetrics().averageCharWidth(), 0, QSizePolicy::Preferred)); // with less it stands alone
    m_summary = new PlainLabel(QString(), TextRole::GroupTitle, this);
    m_summary->setObjectName(QStringLiteral("openPoints"));
    list->addWidget(m_summary);
    m_table = caseTable(m_model, {}, this);
    m_table->setObjectName(QStringLiteral("checklist"));
    m_table->setAccessibleName(tr("Checklist"));
    list->addWidget(m_table, 1);
    whole->addLayout(buildPoint(), 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HandlingPanel::showHint);
}

QLayout *HandlingPanel::buildPoint()
{
    auto *point = new QVBoxLayout;
    point->setSpacing(metrics::related);
    point->addItem(new QSpacerItem(50 * fontMetrics().averageCharWidth(), 0, QSizePolicy::Preferred));
    m_point = new PlainLabel(QString(), TextRole::GroupTitle, this);
    m_point->setObjectName(QStringLiteral("chosenPoint"));
    m_point->setWordWrap(true);
    point->addWidget(m_point);
    m_hint = new PlainLabel(QString(), TextRole::Caption, this);
    m_hint->setObjectName(QStringLiteral("pointHint"));
    m_hint->setWordWrap(true);
    point->addWidget(m_hint);
    m_detail = new PointDetail(this);
    point->addWidget(m_detail);
    connect(m_detail, &PointDetail::actWanted, this, &HandlingPanel::actWanted);
    connect(m_detail, &PointDetail::copied, this, &HandlingPanel::copied);
    point->addWidget(buildSettlement());
    point->addStretch(1);
    return point;
}

// What is noted with a point, and the buttons that settle it.
QWidget *HandlingPanel::buildSettlement()
{
    m_settlement = new QWidget(this);
    auto *lines = new QVBoxLayout(m_settlement);
    metrics::layOutInside(lines);
    auto *fields = new FoldingRow;
    fields->setSpacing(metrics::related);
    m_by = addField(fields, tr("&By"), QStringLiteral("pointBy"), 1);
    m_note = addField(fields, tr("No&te"), QStringLiteral("pointNote"), 3);
    lines->addLayout(fields);
    auto *line = new FoldingRow;
    line->setSpacing(metrics::related);
    m_buttons = {addButton(line, tr("D&one"), PointResult::Done),
                 addButton(line, tr("Nothing fo&und"), PointResult::NothingFound),
                 addButton(line, tr("Not appli&cable"), PointResult::NotApplicable)};
    for (QPushButton *button : m_buttons)
        RowMenu::of(*m_table).offer(button);
    lines->addLayout(line);
    return m_settlement;
}

QLineEdit *HandlingPanel::addField(FoldingRow *row, const QString &label, const QString &name, int stretch)
{
    auto *title = new PlainLabel(label, this);
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    title->setBuddy(edit);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(metrics::related);
    pair->addWidget(title);
    pair->addWidget(edit, 1);
    row->addLayout(pair, stretch);
    return edit;
}

void HandlingPanel::begin()
{
    m_buttons.front()->setFocus();
}

QPushButton *HandlingPanel::addButton(FoldingRow *line, const QString &text, PointResult result)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QStringLiteral("point_%1").arg(toWord(result)));
    line->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, result] { settle(result); });
    return button;
}

void HandlingPanel::showCase(const CaseView &view)
{
    m_settling = false;
    const QModelIndex chosen = m_table->currentIndex();
    m_model->setRows(view.dossier.checklist);
    const int open = m_model->open();
    if (open < m_open)
        m_note->clear();
    const bool isLast = open == 0 && m_open > 0 && isAncestorOf(QApplication::focusWidget());
    m_open = open;
    const RequestState state = view.dossier.state;
    const bool ended = !isOpen(state) && state != RequestState::Answered;
    if (open > 0)
        m_summary->setText(ended ? tr("%n point(s) were not settled", nullptr, open) : tr("%n point(s) open", nullptr, open));
    else
        m_summary->setText(m_model->isSettled() ? tr("Everything is settled") : tr("Nothing is left to settle"));
    m_detail->showCase(view);
    const int first = m_model->firstOpen(state == RequestState::Answered ? PointNeededFor::Close : PointNeededFor::Answer);
    const int row = first >= 0 ? first : chosen.row();
    m_table->setCurrentIndex(m_model->index(row, 0));
    showHint(m_table->currentIndex());
    const PossibleAction *check = view.dossier.possible(RequestAction::Check);
    m_settlement->setVisible(check && check->isOffered());
    m_whyNot = check ? check->whyNot : std::nullopt;
    const QString whyNot = m_whyNot ? sentenceOf(*m_whyNot) : QString();
    for (QPushButton *button : m_buttons) {
        button->setEnabled(!view.dossier.checklist.empty());
        button->setToolTip(whyNot.toHtmlEscaped());
        button->setAccessibleDescription(whyNot);
    }
    if (isLast)
        Q_EMIT finished();
}

// What the chosen point asks for, in a sentence.
void HandlingPanel::showHint(const QModelIndex &chosen)
{
    const DossierPoint *row = m_model->rowAt(chosen);
    m_point->setText(row ? pointWord(row->point.word) : QString());
    m_hint->setText(row ? pointHint(row->point.word) : QString());
    m_detail->showPoint(row ? row->point.word : QString());
}

// One point at a time: the page shows the case again when it was recorded, or refused. The button stays
// as it is, so that the focus stays with it and Space settles the next point.
void HandlingPanel::settle(PointResult result)
{
    if (m_whyNot) {
        Q_EMIT refused(*m_whyNot);
        return;
    }
    const DossierPoint *row = m_model->rowAt(m_table->currentIndex());
    if (!row || m_settling)
        return;
    happened::PointSettled point;
    point.point = row->point.word;
    point.result = result;
    if (const Result<ShortText> by = ShortText::from(m_by->text()))
        point.by = *by;
    if (const Result<LongText> note = LongText::from(m_note->text().trimmed()))
        point.note = *note;
    if (row->settled == point)
        return; // so it stands there already
    m_settling = true;
    Q_EMIT settled(point);
}

} // namespace balie
