// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a dialog that a lock closed: it is kept in the register, as a draft of its author, and goes on
// where it stopped.
#include "core/casework/savedraft.h"
#include "core/wording/codewords.h"
#include "core/wording/errorwords.h"
#include "ui/request/casepage.h"
#include "ui/request/casepanels.h"
#include "ui/request/editcasedialog.h"
#include "ui/support/messagebar.h"
#include "ui/support/whenready.h"

#include <QJsonDocument>
#include <QTabWidget>

namespace balie {

static QString wordsOfAct(const QString &word)
{
    const auto action = fromWord<RequestAction>(word);
    return action ? wordOf(*action) : CasePage::tr("Change the details");
}

Result<void> CasePage::keepDraft()
{
    if (!m_dialog || !m_dialog->isTouched())
        return {};
    const Request &request = m_dialog->dossier().request;
    const QJsonObject content{{QStringLiteral("request"), request.id.toString()},
                              {QStringLiteral("action"), m_dialogWord},
                              {QStringLiteral("fields"), m_dialog->typed()}};
    const QString title = tr("%1, %2", "case number, act").arg(request.reference(), wordsOfAct(m_dialogWord));
    const Draft draft{m_draft, title, QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact))};
    const Result<DraftId> kept = m_workspace.runAndWait([&draft](Register &opened) { return saveDraft(opened, draft); });
    if (!kept)
        return kept.error();
    m_draft = *kept;
    return {};
}

// After an unlock the dialog is there again; found later, the text is offered.
void CasePage::readDrafts()
{
    whenReady(m_workspace.run([](Register &opened) { return drafts(opened); }), this,
              [this, id = *m_id](const Result<std::vector<DraftRow>> &rows) {
                  for (const DraftRow &row : rows.value_or({})) {
                      if (row.request != id || m_id != id || m_dialog)
                          continue;
                      if (row.id.toString() == m_resumed)
                          return goOn(row);
                      return messages()->offer(MessageKind::Information, tr("A text is kept that is not finished: %1.").arg(row.title),
                                               tr("Go on with it"), [this, row] { goOn(row); });
                  }
              });
}

void CasePage::goOn(const DraftRow &draft)
{
    const QJsonObject content = QJsonDocument::fromJson(draft.content.toUtf8()).object();
    const QString word = content.value(QLatin1String("action")).toString();
    if (const auto action = fromWord<RequestAction>(word))
        act(*action);
    else if (word == editingWord())
        editDetails();
    if (!m_dialog || m_dialogWord != word)
        return;
    m_draft = draft.id;
    m_dialog->fill(content.value(QLatin1String("fields")).toObject());
}

// Recorded, or thrown away by its author.
void CasePage::dropDraft()
{
    if (!m_draft)
        return;
    whenReady(m_workspace.run([id = *m_draft](Register &opened) { return balie::dropDraft(opened, id); }), this,
              [this](const Result<void> &gone) {
                  if (!gone)
                      messages()->tell(MessageKind::Failure, sentenceOf(gone.error()));
              });
    m_draft.reset();
}

QString CasePage::place() const
{
    if (!m_id)
        return {};
    const QString draft = m_dialog && m_draft ? m_draft->toString() : QString();
    // While it still opens, the tab that is to come.
    const QString tab = m_opening ? m_tabWanted : m_tabs->currentWidget() == m_history ? QString() : m_tabs->currentWidget()->objectName();
    QStringList parts{m_id->toString(), draft, tab};
    while (parts.last().isEmpty())
        parts.removeLast();
    return parts.join(u'/');
}

void CasePage::returnTo(const QString &place)
{
    const Result<RequestId> id = RequestId::from(place.section(QLatin1Char('/'), 0, 0));
    if (!id)
        return;
    open(*id);
    m_resumed = place.section(QLatin1Char('/'), 1, 1);
    m_tabWanted = place.section(QLatin1Char('/'), 2);
}

} // namespace balie
