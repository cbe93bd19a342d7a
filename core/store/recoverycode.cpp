// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recoverycode.h"

#include "core/store/paperletters.h"

#include <array>

namespace balie {

static constexpr int length = 28;
static constexpr int dataLength = 26;
static constexpr int groupLength = 4;

namespace {

// The field of 32 elements (x⁵ + x² + 1). The 28 characters are a Reed-Solomon word in it: their sum and
// their sum weighted by the powers of x are zero, so that one wrong character shows where it stands.
class Field
{
public:
    Field()
    {
        int value = 1;
        for (int i = 0; i < 31; ++i) {
            m_power[static_cast<std::size_t>(i)] = value;
            m_logarithm[static_cast<std::size_t>(value)] = i;
            value <<= 1;
            if (value & 32)
                value ^= 0x25;
        }
    }

    int power(int exponent) const { return m_power[static_cast<std::size_t>(exponent % 31)]; }
    int logarithm(int value) const { return m_logarithm[static_cast<std::size_t>(value)]; }
    int times(int a, int b) const { return a && b ? power(logarithm(a) + logarithm(b)) : 0; }
    int over(int a, int b) const { return a ? power(logarithm(a) + 31 - logarithm(b)) : 0; }

private:
    std::array<int, 31> m_power{};
    std::array<int, 32> m_logarithm{};
};

} // namespace

static const Field &field()
{
    static const Field made;
    return made;
}

struct Sums
{
    int plain = 0;
    int weighted = 0;
};

static Sums sumsOf(const unsigned char *letters, int count)
{
    Sums sums;
    for (int i = 0; i < count; ++i) {
        const int value = paperValue(QLatin1Char(static_cast<char>(letters[i])));
        sums.plain ^= value;
        sums.weighted ^= field().times(value, field().power(i));
    }
    return sums;
}

RecoveryCode RecoveryCode::create()
{
    Secret letters = Secret::random(length);
    for (int i = 0; i < dataLength; ++i)
        letters.data()[i] = static_cast<unsigned char>(paperLetters[letters.data()[i] % 32]);
    // Two equations, two unknown: a + b = plain, a·x²⁶ + b·x²⁷ = weighted.
    const Sums sums = sumsOf(letters.data(), dataLength);
    const int a = field().power(dataLength);
    const int last = field().over(sums.weighted ^ field().times(sums.plain, a), a ^ field().power(dataLength + 1));
    letters.data()[dataLength] = static_cast<unsigned char>(paperLetters[sums.plain ^ last]);
    letters.data()[dataLength + 1] = static_cast<unsigned char>(paperLetters[last]);
    return RecoveryCode(std::move(letters));
}

static Error wrongGroup(qsizetype group)
{
    return Error(ErrorCode::WrongRecoveryCode).with(QStringLiteral("group"), qint64{group});
}

// Where the groups were typed apart, one that is too short or too long can be named.
static Error wrongLength(const QString &text, qsizetype found)
{
    qsizetype group = 1;
    qsizetype letters = 0;
    qsizetype wrong = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isBetweenLetters(text.at(i))) {
            ++letters;
        } else if (letters > 0) {
            if (letters != groupLength && wrong == 0)
                wrong = group;
            ++group;
            letters = 0;
        }
    }
    if (group - 1 == length / groupLength && wrong > 0)
        return wrongGroup(wrong);
    return Error(ErrorCode::WrongRecoveryCode).with(QStringLiteral("characters"), qint64{found});
}

Result<RecoveryCode> RecoveryCode::from(const QString &text)
{
    Secret letters(length);
    qsizetype found = 0;
    qsizetype impossible = -1;
    for (const QChar typed : text) {
        if (isBetweenLetters(typed))
            continue;
        const int value = paperValue(typed);
        if (value < 0 && impossible < 0)
            impossible = found;
        if (found < length)
            letters.data()[found] = static_cast<unsigned char>(value < 0 ? '?' : paperLetters[value]);
        ++found;
    }
    if (found != length)
        return wrongLength(text, found);
    if (impossible >= 0)
        return wrongGroup(impossible / groupLength + 1);

    const Sums sums = sumsOf(letters.data(), length);
    if (sums.plain == 0 && sums.weighted == 0)
        return RecoveryCode(std::move(letters));
    if (sums.plain != 0 && sums.weighted != 0) {
        const int place = field().logarithm(field().over(sums.weighted, sums.plain));
        if (place < length)
            return wrongGroup(place / groupLength + 1);
    }
    return Error(ErrorCode::WrongRecoveryCode).with(QStringLiteral("check"), QStringLiteral("several"));
}

QString RecoveryCode::toString() const
{
    QString text;
    text.reserve(length + length / groupLength);
    for (int i = 0; i < length; ++i) {
        if (i > 0 && i % groupLength == 0)
            text.append(QLatin1Char('-'));
        text.append(QLatin1Char(static_cast<char>(m_characters.data()[i])));
    }
    return text;
}

} // namespace balie
