// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/numberwarning.h"

#include "core/base/longtext.h"
#include "core/casework/numbergate.h"
#include "core/domain/identity/bsnguard.h"
#include "core/wording/codewords.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace balie {

NumberWarning::NumberWarning(QWidget *parent) : PlainLabel(parent)
{
    setWordWrap(true);
    hide();
}

void NumberWarning::watch(QLineEdit *field)
{
    setObjectName(field->objectName() + QStringLiteral("NumberWarning"));
    connect(field, &QLineEdit::textChanged, this, &NumberWarning::look);
}

void NumberWarning::watchTelephone(QLineEdit *field)
{
    setObjectName(field->objectName() + QStringLiteral("NumberWarning"));
    connect(field, &QLineEdit::textChanged, this,
            [this](const QString &text) { look(isSurelyTelephone(text) ? QString() : text); });
}

void NumberWarning::watch(QPlainTextEdit *field)
{
    connect(field, &QPlainTextEdit::textChanged, this, [this, field] { look(field->toPlainText()); });
}

void NumberWarning::look(const QString &typed)
{
    const QString text = typed.left(LongText::maxLength);
    const std::vector<ForbiddenFinding> found = forbiddenNumbersIn(text);
    setVisible(!found.empty());
    if (found.empty())
        return;
    const ForbiddenFinding &first = found.front();
    const QString line = maskForbiddenNumbers(text).section(QLatin1Char('\n'), first.line - 1, first.line - 1).left(160);
    setText(tr("⚠ %1: %2 It is stored as: “%3”", "kind of number, reason, masked text")
                .arg(wordOf(first.kind), sentenceOf(first.reason), line));
}

} // namespace balie
