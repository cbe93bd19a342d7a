// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/formstate.h"

#include "ui/support/datefield.h"
#include "ui/support/passphrasefield.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace balie {

namespace {

// The name, and those of the parts of the form that it lies in.
QString pathOf(const QWidget &field, const QWidget &form)
{
    QString path = field.objectName();
    for (const QWidget *part = field.parentWidget(); part && part != &form; part = part->parentWidget()) {
        if (!part->objectName().isEmpty() && !part->objectName().startsWith(QLatin1String("qt_")))
            path.prepend(part->objectName() + QLatin1Char('/'));
    }
    return path;
}

bool isKept(const QWidget &field)
{
    return !field.objectName().isEmpty() && !field.objectName().startsWith(QLatin1String("qt_"))
        && !qobject_cast<const PassphraseField *>(&field) && !qobject_cast<const DateField *>(field.parentWidget());
}

template <typename Field, typename Function>
void eachField(const QWidget &form, Function function)
{
    for (Field *field : form.findChildren<Field *>()) {
        if (isKept(*field))
            function(*field, pathOf(*field, form));
    }
}

} // namespace

QJsonObject formState(const QWidget &form)
{
    QJsonObject state;
    eachField<QLineEdit>(form, [&](const QLineEdit &field, const QString &path) { state.insert(path, field.text()); });
    eachField<QPlainTextEdit>(form, [&](const QPlainTextEdit &field, const QString &path) { state.insert(path, field.toPlainText()); });
    eachField<DateField>(form, [&](const DateField &field, const QString &path) { state.insert(path, field.kept()); });
    eachField<QComboBox>(form, [&](const QComboBox &field, const QString &path) { state.insert(path, QJsonValue::fromVariant(field.currentData())); });
    eachField<QAbstractButton>(form, [&](const QAbstractButton &field, const QString &path) {
        if (field.isCheckable())
            state.insert(path, field.isChecked());
    });
    return state;
}

// Boxes first: what is ticked may choose in a list.
void fillForm(QWidget &form, const QJsonObject &state)
{
    eachField<QAbstractButton>(form, [&](QAbstractButton &field, const QString &path) {
        if (field.isCheckable() && state.contains(path))
            field.setChecked(state.value(path).toBool());
    });
    eachField<QComboBox>(form, [&](QComboBox &field, const QString &path) {
        if (const int index = field.findData(state.value(path).toVariant()); index >= 0)
            field.setCurrentIndex(index);
    });
    eachField<DateField>(form, [&](DateField &field, const QString &path) {
        if (state.contains(path))
            field.setKept(state.value(path).toString());
    });
    eachField<QPlainTextEdit>(form, [&](QPlainTextEdit &field, const QString &path) {
        if (state.contains(path))
            field.setPlainText(state.value(path).toString());
    });
    eachField<QLineEdit>(form, [&](QLineEdit &field, const QString &path) {
        if (state.contains(path))
            field.setText(state.value(path).toString());
    });
}

} // namespace balie
