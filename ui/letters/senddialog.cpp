// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/senddialog.h"

#include "core/casework/sendletter.h"
#include "core/domain/letter/provenact.h"
#include "core/wording/cautionwords.h"
#include "core/wording/codewords.h"
#include "core/wording/errorwords.h"
#include "core/wording/letterfieldwords.h"
#include "ui/support/datefield.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"
#include "ui/support/whenready.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace balie {

static QString whatFollows(LetterKind kind)
{
    if (kind == LetterKind::ComplaintAnswer || kind == LetterKind::AuthorityCover) // the complaint or the demand that is open says which
        return SendDialog::tr("The case keeps the letter, and on that day the step that it tells of, unless it has it already.");
    const std::optional<RequestAction> act = actProvenBy(kind);
    return act ? SendDialog::tr("The case keeps the letter, and the step “%1” on that day, unless it has it already.").arg(wordOf(*act))
               : SendDialog::tr("The case keeps that the letter went out. No step follows from it.");
}

SendDialog::SendDialog(Workspace &workspace, const OpenLetter &open, QDate today, QWidget *parent)
    : DialogFrame(tr("Sent: %1").arg(wordOf(open.letter.kind)), tr("&Record"), parent), m_workspace(workspace), m_letter(open.letter)
{
    const CaseLetter &letter = m_letter;
    setObjectName(QStringLiteral("sendDialog"));
    setMinimumWidth(480);
    auto *form = new QWidget(this);
    auto *lines = new QVBoxLayout(form);
    metrics::layOutInside(lines);
    auto *follows = new PlainLabel(whatFollows(letter.kind), form);
    follows->setWordWrap(true);
    lines->addWidget(follows);
    auto *dayLabel = new PlainLabel(tr("Sent o&n"), form);
    m_day = new DateField(form);
    m_day->setObjectName(QStringLiteral("sentOn"));
    m_day->setToday(today);
    m_day->setSide(DayLies::Before);
    m_day->setRange(letter.final->day, today);
    m_day->setDay(today);
    dayLabel->setBuddy(m_day);
    auto *wayLabel = new PlainLabel(tr("Sent &by"), form);
    m_way = new QComboBox(form);
    m_way->setObjectName(QStringLiteral("sentBy"));
    for (SentBy way : allValues<SentBy>())
        m_way->addItem(wordOf(way), toWord(way));
    proposeWay();
    wayLabel->setBuddy(m_way);
    for (QWidget *one : std::initializer_list<QWidget *>{dayLabel, m_day, wayLabel, m_way})
        lines->addWidget(one);
    setForm(form);
    connect(this, &DialogFrame::confirmed, this, &SendDialog::send);
}

// Until somebody chooses.
void SendDialog::proposeWay()
{
    whenReady(m_workspace.run([id = m_letter.id](Register &opened) { return likelyWay(opened, id); }), this, [this](const Result<SentBy> &way) {
        if (way && !m_isChosen)
            m_way->setCurrentIndex(m_way->findData(toWord(*way)));
    });
    connect(m_way, &QComboBox::currentIndexChanged, this, [this] { m_isChosen = true; });
}

void SendDialog::send()
{
    const std::optional<QDate> day = m_day->day();
    if (!day)
        return refuse(m_day->hasMistake() ? m_day->mistake() : tr("Fill in the day on which it was sent."), m_day);
    setWorking(true);
    const SentBy way = fromWord<SentBy>(m_way->currentData().toString()).value_or(SentBy::Letter);
    whenReady(m_workspace.run([id = m_letter.id, on = *day, way](Register &opened) { return sendLetter(opened, id, on, way); }), this,
              [this](const Result<SentLetter> &done) {
                  setWorking(false);
                  if (!done && done.error().code() == ErrorCode::LetterOutdated) {
                      Q_EMIT outdated(sentenceOf(done.error()));
                      return accept();
                  }
                  if (!done)
                      return refuse(sentenceOf(done.error()), m_day);
                  QStringList words{done->act ? tr("Recorded: the letter was sent, and the step that it proves.") : tr("Recorded: the letter was sent.")};
                  for (const Caution &caution : done->act ? done->act->cautions : std::vector<Caution>())
                      words.append(sentenceOf(caution));
                  Q_EMIT sent(words.join(u' '));
                  accept();
              });
}

} // namespace balie
