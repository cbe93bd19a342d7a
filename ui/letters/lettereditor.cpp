// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/lettereditor.h"

#include "core/documents/hues.h"
#include "core/domain/letter/lettertemplate.h"
#include "ui/letters/letterdocument.h"
#include "ui/letters/spelling.h"
#include "ui/letters/spellingmarks.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>

#include <algorithm>

namespace balie {

bool LetterEditor::Place::isOpen() const
{
    return text == shownHole(name);
}

LetterEditor::LetterEditor(QWidget *parent) : MarkedText(parent), m_marks(new SpellingMarks(document()))
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    document()->setDocumentMargin(16);
    connect(this, &MarkedText::textChanged, this, [this] {
        markPlaces();
        Q_EMIT edited();
    });
}

void LetterEditor::setBody(const LetterBody &body, const QHash<QString, QString> &byHand)
{
    const QSignalBlocker quiet(this);
    LetterBody shown = body;
    const QStringList names = holesIn(body.words());
    for (const QString &name : names)
        shown = shown.with(QStringLiteral("[[%1]]").arg(name), shownHole(name));
    setHtml(shown.html()); // markup is ours
    for (const QString &name : names)
        markText(shownHole(name), name);
    for (auto said = byHand.cbegin(); said != byHand.cend(); ++said)
        markText(asWords(said.value()).replace(u'\n', QChar::LineSeparator), said.key());
    document()->clearUndoRedoStacks();
    moveCursor(QTextCursor::Start);
    markPlaces();
}

Result<LetterBody> LetterEditor::body() const
{
    return bodyOf(*document());
}

void LetterEditor::markText(const QString &text, const QString &name)
{
    QTextCharFormat format;
    format.setProperty(fieldProperty, name);
    for (QTextCursor found = document()->find(text, 0, QTextDocument::FindCaseSensitively); !text.isEmpty() && !found.isNull();
         found = document()->find(text, found, QTextDocument::FindCaseSensitively))
        found.mergeCharFormat(format);
}

std::vector<LetterEditor::Place> LetterEditor::places() const
{
    std::vector<Place> places;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment piece = at.fragment();
            const QString name = piece.charFormat().property(fieldProperty).toString();
            if (name.isEmpty())
                continue;
            const int to = piece.position() + piece.length();
            if (!places.empty() && places.back().name == name && places.back().to == piece.position()) {
                places.back().to = to;
                places.back().text += piece.text();
            } else {
                places.push_back({name, piece.position(), to, piece.text()});
            }
        }
    }
    return places;
}

void LetterEditor::setField(const QString &name, const QString &text)
{
    const QString now = text.trimmed().isEmpty() ? shownHole(name) : asWords(text.trimmed()).replace(u'\n', QChar::LineSeparator);
    std::vector<Place> all = places();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (auto place = all.rbegin(); place != all.rend(); ++place) {
        if (place->name != name || place->text == now)
            continue;
        cursor.setPosition(place->from + 1);
        const QTextCharFormat format = cursor.charFormat();
        cursor.setPosition(place->from);
        cursor.setPosition(place->to, QTextCursor::KeepAnchor);
        cursor.insertText(now, format);
    }
    cursor.endEditBlock();
}

std::optional<QString> LetterEditor::field(const QString &name) const
{
    std::optional<QString> text;
    for (const Place &place : places()) {
        if (place.name != name)
            continue;
        const QString words = place.isOpen() ? QString() : asSaid(QString(place.text).replace(QChar::LineSeparator, u'\n')).trimmed();
        if (text && *text != words)
            return std::nullopt;
        text = words;
    }
    return text;
}

QStringList LetterEditor::openHoles() const
{
    QStringList names;
    for (const Place &place : places()) {
        if (place.isOpen() && !names.contains(place.name))
            names.append(place.name);
    }
    return names;
}

void LetterEditor::select(const Place &place)
{
    QTextCursor cursor(document());
    cursor.setPosition(place.from);
    cursor.setPosition(place.to, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

bool LetterEditor::goToField(const QString &name)
{
    const std::vector<Place> all = places();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Place &place) { return place.name == name; });
    if (found != all.end())
        select(*found);
    return found != all.end();
}

bool LetterEditor::goToHole(bool backwards)
{
    std::vector<Place> all = places();
    std::erase_if(all, [](const Place &place) { return !place.isOpen(); });
    if (all.empty())
        return false;
    const int here = textCursor().selectionStart();
    const auto next = std::find_if(all.begin(), all.end(), [here](const Place &place) { return place.from > here; });
    const auto before = std::find_if(all.rbegin(), all.rend(), [here](const Place &place) { return place.from < here; });
    if (backwards)
        select(before == all.rend() ? all.back() : *before);
    else
        select(next == all.end() ? all.front() : *next);
    return true;
}

// An open hole calls; what was filled in shows where it came from, under it.
void LetterEditor::markPlaces()
{
    QList<MarkedText::ExtraSelection> marks;
    for (const Place &place : places()) {
        MarkedText::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(place.from);
        mark.cursor.setPosition(place.to, QTextCursor::KeepAnchor);
        if (place.isOpen()) {
            mark.format.setBackground(tint(Hue::Orange, palette()));
            mark.format.setFontUnderline(true);
        } else {
            mark.format.setBackground(tint(Hue::Grey, palette()));
        }
        marks.append(mark);
    }
    setExtraSelections(marks);
}

void LetterEditor::setSpelling(const Spelling *spelling)
{
    m_spelling = spelling;
    m_marks->setSpelling(spelling);
}

void LetterEditor::toggleBold()
{
    QTextCharFormat format;
    format.setFontWeight(textCursor().charFormat().fontWeight() > QFont::Medium ? QFont::Normal : QFont::Bold);
    mergeCurrentCharFormat(format);
}

void LetterEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Bold) && !isReadOnly())
        return toggleBold();
    if (event->key() == Qt::Key_F8) {
        goToHole(event->modifiers() & Qt::ShiftModifier);
        return;
    }
    MarkedText::keyPressEvent(event);
}

void LetterEditor::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QTextCursor word = cursorForPosition(event->pos());
    word.select(QTextCursor::WordUnderCursor);
    if (m_spelling && !isReadOnly() && !m_spelling->knows(word.selectedText())) {
        QAction *before = menu->actions().value(0);
        for (const QString &other : m_spelling->suggestions(word.selectedText())) {
            auto *choice = new QAction(other, menu);
            menu->insertAction(before, choice);
            connect(choice, &QAction::triggered, this, [word, other]() mutable { word.insertText(other); });
        }
        menu->insertSeparator(before);
    }
    menu->popup(event->globalPos());
}

void LetterEditor::changeEvent(QEvent *event)
{
    MarkedText::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        markPlaces();
}

void LetterEditor::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        insertPlainText(source->text());
}

QVariant LetterEditor::loadResource(int, const QUrl &)
{
    return {};
}

} // namespace balie
