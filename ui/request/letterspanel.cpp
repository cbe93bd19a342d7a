// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/letterspanel.h"

#include "core/wording/codewords.h"
#include "core/wording/datewords.h"
#include "core/wording/errorwords.h"
#include "core/wording/letterfieldwords.h"
#include "ui/request/casepanels.h"
#include "ui/support/accesskeys.h"
#include "ui/support/foldingrow.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"
#include "ui/support/rowmenu.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace balie {

namespace {

QString stateOf(const LetterRow &row)
{
    const CaseLetter &letter = row.letter;
    if (!letter.final)
        return LettersPanel::tr("Draft");
    if (!letter.dispatch)
        return LettersPanel::tr("Final, not sent yet");
    const QString way = wordOf(letter.dispatch->way);
    return row.undone ? LettersPanel::tr("Sent, %1; the step was undone later").arg(way) : LettersPanel::tr("Sent, %1", "by letter, by e-mail").arg(way);
}

QString dayOf(const LetterRow &row)
{
    const CaseLetter &letter = row.letter;
    const QString day = letter.dispatch ? shortDay(letter.dispatch->on) : letter.final ? shortDay(letter.final->day) : moment(letter.saved);
    return LettersPanel::tr("%1, %2", "day, by whom").arg(day, row.by);
}

std::vector<Column<LetterRow>> columns()
{
    return {
        {LettersPanel::tr("Letter"), [](const LetterRow &row) { return wordOf(row.letter.kind); }},
        {LettersPanel::tr("Subject"), [](const LetterRow &row) { return row.letter.subject; }},
        {LettersPanel::tr("State"), stateOf},
        {LettersPanel::tr("Day"), dayOf, ColumnKind::Day},
    };
}

} // namespace

LettersPanel::LettersPanel(QWidget *parent) : QWidget(parent), m_model(new ShortListModel<LetterRow>(columns(), this))
{
    setObjectName(QStringLiteral("lettersPanel"));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, metrics::groups, 0, 0);
    whole->setSpacing(metrics::related);
    m_summary = new PlainLabel(QString(), TextRole::Caption, this);
    m_summary->setObjectName(QStringLiteral("lettersSummary"));
    m_summary->setWordWrap(true);
    whole->addWidget(m_summary);
    m_table = caseTable(m_model, {}, this);
    m_table->setObjectName(QStringLiteral("letters"));
    m_table->setAccessibleName(tr("Letters of the case"));
    whole->addWidget(m_table, 1);
    auto *line = new FoldingRow;
    line->setSpacing(metrics::related);
    m_new = new QPushButton(icon(IconName::Add), tr("Ne&w letter"), this);
    m_new->setObjectName(QStringLiteral("newLetter"));
    m_new->setMenu(new QMenu(m_new));
    line->addWidget(m_new);
    m_open = new QPushButton(icon(IconName::Edit), tr("O&pen the letter"), this);
    m_open->setObjectName(QStringLiteral("openLetter"));
    line->addWidget(m_open);
    m_language = new QComboBox(this);
    m_language->setObjectName(QStringLiteral("letterLanguage"));
    m_language->setAccessibleName(tr("Language of a new letter"));
    m_language->addItem(tr("In Dutch"), toWord(Language::Dutch));
    m_language->addItem(tr("In English"), toWord(Language::English));
    line->addWidget(m_language);
    whole->addLayout(line);
    RowMenu::of(*m_table).offer(m_open);
    connect(m_open, &QPushButton::clicked, this, &LettersPanel::openChosen);
    connect(m_table, &QTableView::activated, this, &LettersPanel::openChosen);
}

Language LettersPanel::language() const
{
    return fromWord<Language>(m_language->currentData().toString()).value_or(Language::Dutch);
}

void LettersPanel::showLetters(const CaseLetters &letters)
{
    const int chosen = m_table->currentIndex().row();
    m_model->setRows(letters.rows);
    if (!letters.rows.empty())
        m_table->selectRow(std::clamp(chosen, 0, static_cast<int>(letters.rows.size()) - 1));
    m_summary->setText(letters.rows.empty() ? tr("No letter was written in this case yet. What was told in another way stands in the history.")
                                            : tr("%n letter(s). What was sent stays as it was.", nullptr, static_cast<int>(letters.rows.size())));
    m_open->setVisible(!letters.rows.empty());
    m_new->setVisible(!letters.possible.empty());
    m_language->setVisible(!letters.possible.empty());
    fillMenu(letters.possible);
}

// What does not fit now can still be chosen, to hear why.
void LettersPanel::fillMenu(const std::vector<PossibleLetter> &possible)
{
    QMenu *menu = m_new->menu();
    menu->clear();
    menu->setToolTipsVisible(true);
    AccessKeys keys;
    for (const PossibleLetter &letter : possible) {
        const QString words = wordOf(letter.kind);
        QAction *item = menu->addAction(keys.marked(letter.whyNot ? tr("%1 (not now)").arg(words) : words));
        item->setObjectName(QStringLiteral("letter_%1").arg(toWord(letter.kind)));
        const QString whyNot = letter.whyNot ? sentenceOf(*letter.whyNot) : QString();
        item->setToolTip(letter.whyNot ? whyNot : words);
        item->setStatusTip(whyNot);
        connect(item, &QAction::triggered, this, [this, letter] {
            if (letter.whyNot)
                Q_EMIT refused(*letter.whyNot);
            else
                Q_EMIT newWanted(letter.kind);
        });
    }
}

void LettersPanel::openChosen()
{
    if (const LetterRow *row = m_model->rowAt(m_table->currentIndex()))
        Q_EMIT letterWanted(row->letter.id);
}

} // namespace balie
