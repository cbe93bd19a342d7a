// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/letter/letterbody.h"

#include <QHash>
#include <QTextEdit> // markup is ours

namespace balie {

class Spelling;

using MarkedText = QTextEdit; // markup is ours: it holds bodies of letters alone

// The text of a letter, to be edited: plain text comes in, and what it holds is always a body of a letter. A hole is
// a marked place; F8 goes to the next one, Shift+F8 back. What fills a field is marked more quietly, and follows it.
class LetterEditor : public MarkedText
{
    Q_OBJECT

public:
    explicit LetterEditor(QWidget *parent = nullptr);

    // byHand: what fills which field, to be found again in the text.
    void setBody(const LetterBody &body, const QHash<QString, QString> &byHand);
    Result<LetterBody> body() const;

    // The text of that field, wherever it stands; empty opens the hole again.
    void setField(const QString &name, const QString &text);
    // What stands where the field is, if that is everywhere the same; nothing where it is nowhere.
    std::optional<QString> field(const QString &name) const;
    QStringList openHoles() const;
    // To the next place of that field, or of any hole. Whether there is one.
    bool goToField(const QString &name);
    bool goToHole(bool backwards);

    void setSpelling(const Spelling *spelling);

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    struct Place
    {
        QString name;
        int from = 0;
        int to = 0;
        QString text;
        bool isOpen() const;
    };
    std::vector<Place> places() const;
    void markText(const QString &text, const QString &name);
    void markPlaces();
    void toggleBold();
    void select(const Place &place);

    const Spelling *m_spelling = nullptr;
    class SpellingMarks *m_marks;
};

} // namespace balie
