// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/letterrows.h"
#include "core/wording/language.h"
#include "ui/models/shortlistmodel.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QTableView;

namespace balie {

class PlainLabel;

// Brieven: the letters of a case, how far each is, and those that can be written now.
class LettersPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LettersPanel(QWidget *parent = nullptr);
    void showLetters(const CaseLetters &letters);
    // In which the next letter is written.
    Language language() const;

Q_SIGNALS:
    void letterWanted(const balie::LetterId &id);
    void newWanted(balie::LetterKind kind);
    void refused(const balie::Error &whyNot);

private:
    void fillMenu(const std::vector<PossibleLetter> &possible);
    void openChosen();

    ShortListModel<LetterRow> *m_model;
    QTableView *m_table = nullptr;
    PlainLabel *m_summary = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_open = nullptr;
    QComboBox *m_language = nullptr;
};

} // namespace balie
