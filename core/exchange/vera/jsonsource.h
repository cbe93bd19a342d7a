// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <atomic>
#include <streambuf>

namespace balie {

// The bytes of a JSON file for a parser that reads them one at a time, with nothing in them that makes it grow:
// blanks become one, a string longer than longestString is cut, a number or a row of signs without end stops it.
class JsonSource : public std::streambuf
{
public:
    static constexpr qsizetype longestString = 64 * 1024; // bytes

    enum class Stop { None, Cancelled, Unreadable, TooLong };

    explicit JsonSource(QIODevice &device, const std::atomic_bool *stop) : m_device(device), m_stop(stop) {}

    Stop stopped() const { return m_stopped; }
    bool isAtEnd() const { return m_ended && gptr() == egptr(); }
    qint64 cutStrings() const { return m_state.cuts; }
    // Where the parser is, in the file itself.
    qint64 position() const;

protected:
    int_type underflow() override;

private:
    struct State
    {
        bool inString = false;
        bool escaped = false;
        bool cutting = false;
        bool blank = false;
        int hexDigits = 0;
        int unit = 0; // of UTF-16, that the escape before gave
        qsizetype length = 0; // of the string or number
        qsizetype signs = 0;  // since the last of them
        qint64 cuts = 0;
    };

    static bool goesOn(State &state, char byte);
    static bool goesOnInString(State &state, char byte);
    static const char *endOfPlain(const State &state, const char *from, const char *end);

    QIODevice &m_device;
    const std::atomic_bool *m_stop;
    QByteArray m_raw;
    QByteArray m_given;
    State m_state;
    State m_before; // of this piece
    qint64 m_begin = 0;
    Stop m_stopped = Stop::None;
    bool m_ended = false;
};

} // namespace balie
