// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What one does with a letter: writing it, which is kept at once, finishing and sending it.
#include "core/casework/beginletter.h"
#include "core/casework/finishletter.h"
#include "core/casework/saveletter.h"
#include "core/domain/identity/bsnguard.h"
#include "core/domain/letter/letterday.h"
#include "core/domain/letter/lettertemplate.h"
#include "core/wording/errorwords.h"
#include "core/wording/letterwords.h"
#include "ui/letters/fieldspanel.h"
#include "ui/letters/letterdocument.h"
#include "ui/letters/lettereditor.h"
#include "ui/letters/letterpage.h"
#include "ui/letters/senddialog.h"
#include "ui/support/messagebar.h"
#include "ui/support/whenready.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace balie {

Result<LetterText> LetterPage::text() const
{
    return m_editor->body().transform([this](const LetterBody &body) {
        const QStringList names = m_fields->names();
        return LetterText{withNamedHoles(m_subject->text().simplified(), names), withNamedHoles(m_address->toPlainText().trimmed(), names), body};
    });
}

// What was written over a marked place is what fills it.
void LetterPage::textEdited()
{
    if (!isDraft())
        return;
    m_touched = true;
    m_saveTimer.start();
    for (const QString &name : m_fields->texts().keys()) {
        if (const std::optional<QString> now = m_editor->field(name); now && !now->isEmpty())
            m_fields->setText(name, *now);
    }
}

void LetterPage::fieldEdited(const QString &name, const QString &words)
{
    m_editor->setField(name, words);
    const QString hole = shownHole(name);
    if (!words.trimmed().isEmpty()) {
        m_subject->setText(m_subject->text().replace(hole, asWords(words.simplified())));
        if (const QString address = m_address->toPlainText(); address.contains(hole))
            m_address->setPlainText(QString(address).replace(hole, asWords(words.trimmed())));
    }
    m_touched = true;
    m_saveTimer.start();
}

// A day that was typed stands there as the register writes its own; what is none is refused when it is finished.
void LetterPage::fieldLeft(const QString &name)
{
    const QString typed = m_fields->texts().value(name);
    if (!isDraft() || !isLetterDay(name.section(u'/', -1)) || typed.isEmpty())
        return;
    const Result<QDate> day = letterDayFrom(name, typed, m_clock.today());
    const QString words = day ? LetterWords(fromWord<Language>(m_letter->letter.language).value_or(Language::Dutch)).longDay(*day) : typed;
    if (words == typed)
        return;
    m_fields->setText(name, words);
    fieldEdited(name, words);
}

void LetterPage::save()
{
    if (!isDraft() || !m_touched || m_saving)
        return;
    const Result<LetterText> now = text();
    if (!now)
        return fail(now.error());
    m_touched = false;
    m_saving = true;
    const LetterEdit edit{*m_id, m_letter->letter.revision, *now, m_fields->texts()};
    whenReady(m_workspace.run([edit](Register &opened) { return saveLetter(opened, edit); }), this, [this, edit](const Result<SavedLetter> &saved) {
        m_saving = false;
        if (!m_letter || m_letter->letter.id != edit.letter)
            return;
        if (!saved)
            return fail(saved.error());
        m_letter->letter.revision = saved->revision;
        m_letter->draft.byHand = edit.byHand;
        m_letter->draft.text = saved->text;
        if (saved->masked)
            messages()->tell(MessageKind::Caution, tr("A number that may not be stored was made unreadable in this letter."));
        if (saved->masked)
            showMasked();
        if (m_touched)
            m_saveTimer.start();
    });
}

// What is kept is unreadable by now; on the screen it becomes so where it stands, under the hands of who types.
void LetterPage::showMasked()
{
    bool found = maskNumbersIn(*m_editor->document());
    found = maskNumbersIn(*m_address->document()) || found;
    const int caret = m_subject->cursorPosition();
    if (const QString masked = maskForbiddenNumbers(m_subject->text()); masked != m_subject->text()) {
        m_subject->setText(masked);
        m_subject->setCursorPosition(caret);
        found = true;
    }
    const QHash<QString, QString> fields = m_fields->texts();
    for (auto field = fields.cbegin(); field != fields.cend(); ++field)
        m_fields->setText(field.key(), maskForbiddenNumbers(field.value()));
    m_touched = m_touched || found;
    if (!m_touched)
        refresh();
}

Result<void> LetterPage::keepDraft()
{
    m_saveTimer.stop();
    if (!isDraft() || !m_touched)
        return {};
    const Result<LetterText> now = text();
    if (!now)
        return now.error();
    const LetterEdit edit{*m_id, m_letter->letter.revision, *now, m_fields->texts()};
    const Result<SavedLetter> saved = m_workspace.runAndWait([&edit](Register &opened) { return saveLetter(opened, edit); });
    if (!saved)
        return saved.error();
    m_letter->letter.revision = saved->revision;
    m_touched = false;
    return {};
}

void LetterPage::primary()
{
    isDraft() ? finish() : send();
}

void LetterPage::finish()
{
    if (const Result<void> kept = keepDraft(); !kept)
        return fail(kept.error());
    whenReady(m_workspace.run([id = *m_id, revision = m_letter->letter.revision](Register &opened) { return finishLetter(opened, id, revision); }), this,
              [this](const Result<FinalLetter> &final) {
                  if (!final)
                      return fail(final.error());
                  messages()->tell(MessageKind::Success, tr("The letter is on paper. Print or save it, send it, and record that it was sent."));
                  refresh();
              });
}

void LetterPage::renew(Renewal how)
{
    if (const Result<void> kept = keepDraft(); !kept)
        return fail(kept.error());
    whenReady(m_workspace.run([id = *m_id, how](Register &opened) { return renewLetter(opened, id, how); }), this, [this](const Result<SavedLetter> &renewed) {
        if (!renewed)
            return fail(renewed.error());
        messages()->tell(MessageKind::Success, tr("The letter says what the case says now. Read it again."));
        refresh();
    });
}

// Back in the case, where the letters are, it can be undone.
void LetterPage::discard()
{
    if (const Result<void> kept = keepDraft(); !kept)
        return fail(kept.error());
    whenReady(m_workspace.run([id = *m_id](Register &opened) { return discardLetter(opened, id); }), this, [this](const Result<DiscardedLetter> &gone) {
        if (!gone)
            return fail(gone.error());
        m_id.reset();
        m_letter.reset();
        Q_EMIT tabWanted(gone->letter.request, QStringLiteral("lettersPanel"));
        Q_EMIT undoOffered(tr("The draft is thrown away."), [this, discarded = *gone] { takeBack(discarded); });
    });
}

void LetterPage::takeBack(const DiscardedLetter &discarded)
{
    whenReady(m_workspace.run([discarded](Register &opened) { return takeBackLetter(opened, discarded); }), this, [this, id = discarded.letter.id](const Result<void> &back) {
        Q_EMIT letterWanted(id);
        if (!back)
            fail(back.error());
    });
}

void LetterPage::send()
{
    auto *dialog = new SendDialog(m_workspace, *m_letter, m_clock.today(), this);
    connect(dialog, &SendDialog::sent, this, [this](const QString &words) {
        messages()->tell(MessageKind::Success, words);
        refresh();
    });
    connect(dialog, &SendDialog::outdated, this, [this](const QString &words) {
        messages()->offer(MessageKind::Failure, words, tr("&To the case"), [this, id = m_letter->letter.request] { Q_EMIT requestWanted(id); });
    });
    connect(dialog, &QDialog::finished, dialog, &QObject::deleteLater);
    dialog->open();
}

void LetterPage::fail(const Error &error)
{
    if (error.fact(QStringLiteral("reason")) == u"not-word-for-word")
        return messages()->offer(MessageKind::Caution, sentenceOf(error), tr("&Write it anew"), [this] { renew(Renewal::AsNew); });
    if (error.code() == ErrorCode::LetterOutdated)
        return messages()->offer(MessageKind::Caution, sentenceOf(error), tr("Fill it &anew"), [this] { renew(Renewal::WordForWord); });
    if (error.code() == ErrorCode::LetterLacks && error.fact(QStringLiteral("need")) == u"said" && m_fields->names().isEmpty())
        return messages()->offer(MessageKind::Failure,
                                 tr("The letter no longer says what the register will keep: “%1”. Put it back, or have the letter written anew: what you typed into the text goes then.")
                                     .arg(error.fact(QStringLiteral("names"))),
                                 tr("&Write it anew"), [this] { renew(Renewal::AsNew); });
    messages()->tell(MessageKind::Failure, sentenceOf(error));
    if (error.code() == ErrorCode::LetterHasHoles)
        m_editor->goToHole(false) ? m_editor->setFocus() : m_fields->focusOn(error.fact(QStringLiteral("names")).section(u',', 0, 0));
    if (error.code() == ErrorCode::LetterDoesNotFit)
        m_fields->focusOn(error.fact(QStringLiteral("names")));
}

} // namespace balie
