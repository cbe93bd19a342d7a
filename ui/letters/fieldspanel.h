// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QPlainTextEdit;
class QVBoxLayout;

namespace balie {

class PlainLabel;

// Beside a letter: a field for each thing that the register does not know, and what is still open.
class FieldsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FieldsPanel(QWidget *parent = nullptr);

    // The fields in the order of their places in the letter. Fields that are there keep what stands in them.
    void setFields(const QStringList &names, const QHash<QString, QString> &texts);
    // Without saying that it changed.
    void setText(const QString &name, const QString &text);
    QHash<QString, QString> texts() const;
    QStringList names() const { return m_names; }
    // For another letter.
    void clear();
    void setEditable(bool editable);
    void focusOn(const QString &name);

Q_SIGNALS:
    void changed(const QString &name, const QString &text);
    // The focus came to that field.
    void entered(const QString &name);
    // The focus left it.
    void left(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void sayOpen();
    void addField(const QString &name, const QString &text);

    PlainLabel *m_open = nullptr;
    QVBoxLayout *m_lines = nullptr;
    QStringList m_names;
    QHash<QString, QPlainTextEdit *> m_fields;
};

} // namespace balie
