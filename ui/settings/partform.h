// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/statementfield.h"
#include "ui/support/accesskeys.h"

#include <QWidget>

namespace balie {

class PlainLabel;

// The fields of one record, each with its label above it and what is wrong with it below it. It knows
// texts, not what they mean.
class PartForm : public QWidget
{
    Q_OBJECT

public:
    // keys: what Alt reaches elsewhere in the window; labels get other letters.
    PartForm(const QString &name, const std::vector<FieldFace> &faces, AccessKeys keys, QWidget *parent = nullptr);

    void setText(int field, const QString &text);
    void say(int field, const QString &mistake); // and brings the focus there
    void sayNothing();

Q_SIGNALS:
    void written(int field, const QString &text);

private:
    struct Field
    {
        int index = 0;
        FieldFace face;
        QWidget *input = nullptr;
        PlainLabel *label = nullptr;
        PlainLabel *mistake = nullptr;
    };

    void addField(int index, const FieldFace &face, AccessKeys &keys);
    QWidget *inputFor(int index, const FieldFace &face);
    void layOut();
    Field *fieldOf(int index);

    std::vector<Field> m_fields;
    bool m_setting = false;
};

} // namespace balie
