// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/partform.h"

#include "ui/support/foldingrow.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

namespace balie {

static constexpr int longestLine = 1000; // as checkProfile() has it

PartForm::PartForm(const QString &name, const std::vector<FieldFace> &faces, AccessKeys keys, QWidget *parent) : QWidget(parent)
{
    setObjectName(name);
    for (std::size_t i = 0; i < faces.size(); ++i) {
        if (faces[i].shape != FieldShape::Fixed)
            addField(static_cast<int>(i), faces[i], keys);
    }
    layOut();
    if (!m_fields.empty())
        setFocusProxy(m_fields.front().input);
}

void PartForm::addField(int index, const FieldFace &face, AccessKeys &keys)
{
    Field field{index, face, nullptr, new PlainLabel(keys.marked(face.label), this), new PlainLabel(this)};
    field.input = inputFor(index, face);
    field.input->setObjectName(objectName() + QLatin1Char('_') + face.key);
    field.label->setBuddy(field.input);
    field.mistake->setObjectName(field.input->objectName() + QStringLiteral("Mistake"));
    field.mistake->setWordWrap(true);
    field.mistake->hide();
    m_fields.push_back(field);
}

QWidget *PartForm::inputFor(int index, const FieldFace &face)
{
    const auto tell = [this, index](const QString &text) {
        if (!m_setting)
            Q_EMIT written(index, text);
    };
    switch (face.shape) {
    case FieldShape::Fixed:
    case FieldShape::Line: {
        auto *edit = new QLineEdit(this);
        edit->setMaxLength(longestLine);
        connect(edit, &QLineEdit::textChanged, this, [tell](const QString &text) { tell(text.trimmed()); });
        return edit;
    }
    case FieldShape::Lines: {
        auto *edit = new QPlainTextEdit(this);
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(fontMetrics().lineSpacing() * 2 + metrics::groups);
        connect(edit, &QPlainTextEdit::textChanged, this, [tell, edit] { tell(edit->toPlainText().trimmed()); });
        return edit;
    }
    case FieldShape::Choice: {
        auto *box = new QComboBox(this);
        for (const auto &[word, words] : face.choices)
            box->addItem(words, word);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(20);
        connect(box, &QComboBox::currentIndexChanged, this, [tell, box] { tell(box->currentData().toString()); });
        return box;
    }
    case FieldShape::Number: {
        auto *box = new QSpinBox(this);
        box->setRange(0, face.most);
        box->setSpecialValueText(tr("none"));
        connect(box, &QSpinBox::valueChanged, this, [tell](int value) { tell(QString::number(value)); });
        return box;
    }
    }
    Q_UNREACHABLE();
}

// Short fields stand two by two where they fit, long ones take the width.
void PartForm::layOut()
{
    auto *whole = new QVBoxLayout(this);
    metrics::layOutInside(whole);
    whole->setSpacing(metrics::groups);
    FoldingRow *row = nullptr; // with room for one more
    for (const Field &field : m_fields) {
        auto *lines = new QVBoxLayout;
        lines->setSpacing(metrics::tight);
        lines->addWidget(field.label);
        lines->addWidget(field.input);
        lines->addWidget(field.mistake);
        if (field.face.shape == FieldShape::Lines) {
            whole->addLayout(lines);
            row = nullptr;
            continue;
        }
        lines->addStretch(1);
        const bool second = row;
        if (!second) {
            row = new FoldingRow;
            row->setSpacing(metrics::related);
            whole->addLayout(row);
        }
        row->addLayout(lines, 1);
        if (second)
            row = nullptr;
    }
    whole->addStretch(1);
}

PartForm::Field *PartForm::fieldOf(int index)
{
    for (Field &field : m_fields) {
        if (field.index == index)
            return &field;
    }
    return nullptr;
}

void PartForm::setText(int index, const QString &text)
{
    const Field *field = fieldOf(index);
    if (!field)
        return;
    const QScopedValueRollback setting(m_setting, true);
    if (auto *line = qobject_cast<QLineEdit *>(field->input))
        line->setText(text);
    else if (auto *lines = qobject_cast<QPlainTextEdit *>(field->input))
        lines->setPlainText(text);
    else if (auto *choice = qobject_cast<QComboBox *>(field->input))
        choice->setCurrentIndex(choice->findData(text));
    else if (auto *number = qobject_cast<QSpinBox *>(field->input))
        number->setValue(text.toInt());
}

void PartForm::say(int index, const QString &mistake)
{
    Field *field = fieldOf(index);
    if (!field)
        return;
    field->mistake->setText(QStringLiteral("⚠ ") + mistake);
    field->mistake->show();
    field->input->setAccessibleDescription(mistake);
    field->input->setFocus(Qt::OtherFocusReason);
}

void PartForm::sayNothing()
{
    for (const Field &field : m_fields) {
        field.mistake->hide();
        field.input->setAccessibleDescription({});
    }
}

} // namespace balie
