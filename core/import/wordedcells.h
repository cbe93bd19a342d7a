// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/longtext.h"
#include "core/domain/disclosure/disclosure.h"
#include "core/exchange/table/meantwords.h"
#include "core/import/tablecells.h"

namespace balie {

// The cells of one row as values. Errors: FileMalformed with "problem" = "value-missing", "word-unknown", "not-a-day", "not-a-count",
// "too-long", "not-text", and "field".
class WordedCells
{
public:
    explicit WordedCells(const Cells &cells) : m_cells(cells) {}

    QString text(const char *field) const { return m_cells.text(field); }
    Result<std::optional<QDate>> day(const char *field) const { return m_cells.day(field); }
    Result<QDate> neededDay(const char *field) const
    {
        const auto day = m_cells.day(field);
        if (!day)
            return day.error();
        return *day ? Result<QDate>(**day) : Result<QDate>(lineRefused("value-missing", field));
    }
    template <typename E>
    Result<std::optional<E>> word(const char *field) const
    {
        const QString written = text(field);
        if (written.isEmpty())
            return std::optional<E>();
        const std::optional<E> meant = meantBy<E>(written);
        return meant ? Result<std::optional<E>>(meant) : Result<std::optional<E>>(lineRefused("word-unknown", field));
    }
    template <typename E>
    Result<E> neededWord(const char *field) const
    {
        const auto meant = word<E>(field);
        if (!meant)
            return meant.error();
        return *meant ? Result<E>(**meant) : Result<E>(lineRefused("value-missing", field));
    }
    // As long as a line of ours.
    Result<std::optional<ShortText>> lineIfAny(const char *field) const
    {
        const QString written = text(field);
        if (written.isEmpty())
            return std::optional<ShortText>();
        const Result<ShortText> line = ShortText::from(written);
        return line ? Result<std::optional<ShortText>>(*line) : Result<std::optional<ShortText>>(refusedText(line.error(), field));
    }
    Result<QString> shortText(const char *field) const
    {
        return lineIfAny(field).transform([](const std::optional<ShortText> &line) { return line ? line->toString() : QString(); });
    }
    Result<LongText> longText(const char *field) const
    {
        const Result<LongText> written = LongText::from(text(field));
        return written ? written : Result<LongText>(refusedText(written.error(), field));
    }
    // A whole number, as the Dutch write it.
    Result<int> count(const char *field, int unlessSaid) const
    {
        const QString written = text(field);
        if (written.isEmpty())
            return unlessSaid;
        const Result<double> number = numberOfCell(written);
        const bool isCount = number && *number >= 0 && *number <= Disclosure::mostPersons + 1.0 && *number == static_cast<int>(*number);
        return isCount ? Result<int>(static_cast<int>(*number)) : Result<int>(lineRefused("not-a-count", field));
    }

private:
    static Error refusedText(const Error &why, const char *field)
    {
        return lineRefused(why.code() == ErrorCode::TooLong ? "too-long" : "not-text", field);
    }

    const Cells &m_cells;
};

} // namespace balie
