// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/letterenclosures.h"
#include "ui/support/dialogframe.h"

namespace balie {

class CheckLine;

// Which files of the case go along with a letter: what the letter means is ticked, the rest can be.
class EnclosuresDialog : public DialogFrame
{
    Q_OBJECT

public:
    explicit EnclosuresDialog(const LetterEnclosures &enclosures, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const std::vector<balie::AttachmentId> &along);

private:
    void build(const LetterEnclosures &enclosures);
    QString intro() const;
    void submit();
    void give();

    struct Choice
    {
        AttachmentId id;
        CheckLine *box;
    };
    std::vector<Choice> m_choices;
    bool m_promised;
};

} // namespace balie
