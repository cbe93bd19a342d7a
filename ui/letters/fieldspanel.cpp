// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/fieldspanel.h"

#include "core/wording/letterfieldwords.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"
#include "ui/support/textbox.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace balie {

FieldsPanel::FieldsPanel(QWidget *parent) : QWidget(parent)
{
    auto *whole = new QVBoxLayout(this);
    metrics::layOutInside(whole);
    whole->setContentsMargins(metrics::groups, 0, 0, 0);
    auto *title = new PlainLabel(tr("What only you know"), TextRole::GroupTitle, this);
    title->setWordWrap(true);
    whole->addWidget(title);
    m_open = new PlainLabel(QString(), TextRole::Caption, this);
    m_open->setObjectName(QStringLiteral("openFields"));
    m_open->setWordWrap(true);
    whole->addWidget(m_open);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *fields = new QWidget(scroll);
    m_lines = new QVBoxLayout(fields);
    metrics::layOutInside(m_lines);
    m_lines->addStretch();
    scroll->setWidget(fields);
    whole->addWidget(scroll, 1);
}

void FieldsPanel::setFields(const QStringList &names, const QHash<QString, QString> &texts)
{
    for (const QString &name : names) {
        if (!m_fields.contains(name))
            addField(name, texts.value(name));
    }
    m_names = names;
    sayOpen();
}

void FieldsPanel::addField(const QString &name, const QString &text)
{
    const QString words = letterFieldWord(name);
    auto *label = new PlainLabel(words, m_lines->parentWidget());
    label->setWordWrap(true);
    auto *field = new TextBox(m_lines->parentWidget());
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    field->setObjectName(QStringLiteral("field_%1").arg(name));
    field->setAccessibleName(words);
    field->setPlainText(text);
    field->installEventFilter(this);
    m_lines->insertWidget(m_lines->count() - 1, label);
    m_lines->insertWidget(m_lines->count() - 1, field);
    m_fields.insert(name, field);
    connect(field, &QPlainTextEdit::textChanged, this, [this, name, field] {
        sayOpen();
        Q_EMIT changed(name, field->toPlainText());
    });
}

void FieldsPanel::setText(const QString &name, const QString &text)
{
    QPlainTextEdit *field = m_fields.value(name);
    if (!field || field->toPlainText().trimmed() == text.trimmed())
        return;
    const QSignalBlocker quiet(field);
    field->setPlainText(text);
    sayOpen();
}

QHash<QString, QString> FieldsPanel::texts() const
{
    QHash<QString, QString> texts;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        if (const QString text = field.value()->toPlainText().trimmed(); !text.isEmpty())
            texts.insert(field.key(), text);
    }
    return texts;
}

void FieldsPanel::clear()
{
    const QObjectList all = m_lines->parentWidget()->children();
    for (QObject *child : all) {
        if (child->isWidgetType())
            delete child;
    }
    m_fields.clear();
    m_names.clear();
}

void FieldsPanel::setEditable(bool editable)
{
    for (QPlainTextEdit *field : std::as_const(m_fields))
        field->setReadOnly(!editable);
}

void FieldsPanel::focusOn(const QString &name)
{
    if (QPlainTextEdit *field = m_fields.value(name))
        field->setFocus(Qt::OtherFocusReason);
}

void FieldsPanel::sayOpen()
{
    QStringList open;
    for (const QString &name : std::as_const(m_names)) {
        if (m_fields.value(name)->toPlainText().trimmed().isEmpty())
            open.append(letterFieldWord(name));
    }
    m_open->setText(m_names.isEmpty() ? tr("The register knows everything that stands in this letter.")
                    : open.isEmpty()  ? tr("Everything is filled in.")
                                      : tr("Still open: %1. F8 goes to the next place.").arg(open.join(QStringLiteral(", "))));
}

bool FieldsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        const QString name = m_fields.key(qobject_cast<QPlainTextEdit *>(watched));
        if (!name.isEmpty())
            event->type() == QEvent::FocusIn ? Q_EMIT entered(name) : Q_EMIT left(name);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace balie
