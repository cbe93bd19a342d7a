// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/strengthmeter.h"

#include "core/domain/user/passphrasepolicy.h"
#include "core/documents/hues.h"
#include "core/wording/passphrasewords.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace balie {

class StrengthMeter::Bar final : public QWidget
{
public:
    explicit Bar(QWidget *parent) : QWidget(parent) { setFixedHeight(6); }

    void show(double share, Hue hue)
    {
        m_share = share;
        m_hue = hue;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(hairline(palette()));
        painter.drawRoundedRect(rect(), 3, 3);
        painter.setBrush(strong(m_hue, palette()));
        painter.drawRoundedRect(QRectF(0, 0, width() * m_share, height()), 3, 3);
    }

private:
    double m_share = 0;
    Hue m_hue = Hue::Red;
};

StrengthMeter::StrengthMeter(QWidget *parent)
    : QWidget(parent)
    , m_bar(new Bar(this))
    , m_word(new PlainLabel(QString(), TextRole::Caption, this))
    , m_advice(new PlainLabel(QString(), TextRole::Caption, this))
{
    m_word->setObjectName(QStringLiteral("strengthWord"));
    m_advice->setObjectName(QStringLiteral("strengthAdvice"));
    m_advice->setWordWrap(true);
    m_advice->setMinimumHeight(2 * m_advice->fontMetrics().lineSpacing());
    m_advice->setAlignment(Qt::AlignTop);
    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::related);
    top->addWidget(m_bar, 1);
    top->addWidget(m_word);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::tight);
    column->addLayout(top);
    column->addWidget(m_advice);
    judge({});
}

void StrengthMeter::judge(const QString &passphrase)
{
    m_strength = passphraseStrength(passphrase, m_ownWords);
    const double share = std::min(1.0, m_strength.bits / (passphraseMinimumBits * 1.4));
    const Hue hue = m_strength.meetsFloor ? Hue::Green : m_strength.bits > passphraseMinimumBits / 2 ? Hue::Orange : Hue::Red;
    m_bar->show(share, hue);
    m_word->setText(wordOf(m_strength));
    m_advice->setText(advice());
    setAccessibleName(tr("Strength: %1").arg(m_word->text()));
    setAccessibleDescription(m_advice->text());
}

QString StrengthMeter::advice() const
{
    return adviceText(m_strength.advice);
}

QString StrengthMeter::wordOf(const PassphraseStrength &strength) const
{
    if (strength.meetsFloor)
        return strength.bits >= passphraseMinimumBits * 1.25 ? tr("strong") : tr("strong enough");
    return strength.bits > passphraseMinimumBits / 2 ? tr("not strong enough yet") : tr("weak");
}

} // namespace balie
