// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/recoverycodepanel.h"

#include "core/base/secret.h"
#include "core/wording/errorwords.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"
#include "ui/support/printing.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QLineEdit>
#include <QPrinter>
#include <QPushButton>
#include <QRandomGenerator>

namespace balie {

// On two lines, so that it fits in large letters as well.
static QString shownCode(const QStringList &groups)
{
    const qsizetype half = (groups.size() + 1) / 2;
    const QString between = QStringLiteral("  ");
    return groups.mid(0, half).join(between) + QLatin1Char('\n') + groups.mid(half).join(between);
}

static QStringList groupsOf(const QString &code)
{
    return code.split(QLatin1Char('-'), Qt::SkipEmptyParts);
}

RecoveryCodePanel::RecoveryCodePanel(QWidget *parent)
    : QWidget(parent), m_shown(new PlainLabel(this)), m_print(new QPushButton(tr("&Print the code…"), this))
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF() * 1.3);
    m_shown->setFont(fixed);
    m_shown->setObjectName(QStringLiteral("recoveryCode"));
    m_shown->setAlignment(Qt::AlignCenter);
    m_shown->setFrameShape(QFrame::StyledPanel);
    m_shown->setMargin(metrics::groups);
    m_shown->setFocusPolicy(Qt::TabFocus);
    // Its name for a screen reader is the code itself.
    m_shown->setAccessibleDescription(tr("Recovery code"));
    setFocusProxy(m_shown);
    m_print->setObjectName(QStringLiteral("printRecoveryCode"));
    m_print->setIcon(icon(IconName::Print));
    m_print->setAutoDefault(false);

    auto *grid = new QGridLayout(this);
    metrics::layOutInside(grid);
    grid->addWidget(m_shown, 0, 0, 1, 2);
    grid->addWidget(m_print, 1, 0, 1, 2, Qt::AlignLeft);
    grid->setRowMinimumHeight(2, metrics::related);
    for (int i = 0; i < 2; ++i) {
        m_labels[i] = new PlainLabel(this);
        m_fields[i] = new QLineEdit(this);
        m_fields[i]->setObjectName(QStringLiteral("recoveryGroup%1").arg(i + 1));
        fixed.setPointSizeF(font().pointSizeF()); // the desk's own may be smaller than the letters that somebody needs
        m_fields[i]->setFont(fixed);
        m_fields[i]->setMaxLength(32);
        m_labels[i]->setBuddy(m_fields[i]);
        grid->addWidget(m_labels[i], 3 + 2 * i, 0, 1, 2);
        grid->addWidget(m_fields[i], 4 + 2 * i, 0);
        connect(m_fields[i], &QLineEdit::textChanged, this, &RecoveryCodePanel::check);
    }
    m_mistake = new PlainLabel(this);
    m_mistake->setObjectName(QStringLiteral("recoveryMistake"));
    m_mistake->setWordWrap(true);
    grid->addWidget(m_mistake, 7, 0, 1, 2);
    connect(m_print, &QPushButton::clicked, this, &RecoveryCodePanel::print);
}

void RecoveryCodePanel::setSheet(const RecoverySheet &sheet)
{
    m_sheet = sheet;
    m_shown->setText(shownCode(groupsOf(sheet.code)));
    const int count = static_cast<int>(groupsOf(sheet.code).size());
    Q_ASSERT(count > 1);
    const int first = static_cast<int>(QRandomGenerator::system()->bounded(count - 1));
    const int second = first + 1 + static_cast<int>(QRandomGenerator::system()->bounded(count - 1 - first));
    m_asked = {first, second};
    m_labels[0]->setText(tr("&First check: group %1 of the code").arg(first + 1));
    m_labels[1]->setText(tr("Se&cond check: group %1 of the code").arg(second + 1));
    check();
}

std::optional<MissingAnswer> RecoveryCodePanel::missing() const
{
    for (std::size_t i = 0; m_asked.size() == 2 && i < 2; ++i) {
        if (!isRight(i))
            return MissingAnswer{tr("Type group %1 of the recovery code as it stands above.").arg(m_asked[i] + 1), m_fields[i]};
    }
    return {};
}

bool RecoveryCodePanel::isRight(std::size_t field) const
{
    return m_fields[field]->text().trimmed().compare(groupsOf(m_sheet.code).at(m_asked[field]), Qt::CaseInsensitive) == 0;
}

void RecoveryCodePanel::wipe()
{
    QString shown = m_shown->text();
    m_shown->clear();
    balie::wipe(shown);
    balie::wipe(m_sheet.code);
    balie::wipe(m_sheet.slot);
    m_asked.clear();
    for (QLineEdit *field : m_fields)
        field->clear();
}

void RecoveryCodePanel::check()
{
    QString mistake;
    for (std::size_t i = 0; m_asked.size() == 2 && i < 2; ++i) {
        const bool whole = m_fields[i]->text().trimmed().size() >= groupsOf(m_sheet.code).at(m_asked[i]).size();
        const bool wrong = whole && !isRight(i); // not while it is being typed
        const QString words = wrong ? tr("⚠ Group %1 is not right. Look at the code again.").arg(m_asked[i] + 1) : QString();
        m_fields[i]->setAccessibleDescription(words);
        if (mistake.isEmpty())
            mistake = words;
    }
    m_mistake->setText(mistake);
}

void RecoveryCodePanel::print()
{
    choosePrinter(this, tr("Recovery code"), QPageLayout::Portrait, [this, paint = recoverySheetPainter(m_sheet)](const std::shared_ptr<QPrinter> &printer) {
        if (!mayBePrinted(*printer, nullptr))
            return;
        paint(*printer);
        if (const Result<void> printed = checkPrinted(*printer); !printed)
            m_mistake->setText(sentenceOf(printed.error()));
    });
}

} // namespace balie
