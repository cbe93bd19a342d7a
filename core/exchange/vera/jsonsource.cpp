// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vera/jsonsource.h"

#include <QChar>

#include <algorithm>

namespace balie {

namespace {

constexpr qint64 pieceSize = 256 * 1024;
constexpr qsizetype longestNumber = 4096;
constexpr qsizetype mostSigns = 4 * 1024 * 1024;

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

// Of what is no digit any value: the parser refuses it.
int hexDigit(char c)
{
    return c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
}

} // namespace

// Whether the byte is given on. A string is cut where a letter begins, never within one or within an escape, nor
// between two escapes that are one letter.
bool JsonSource::goesOnInString(State &state, char byte)
{
    ++state.length;
    if (state.hexDigits > 0) {
        --state.hexDigits;
        state.unit = ((state.unit & 0xfff) << 4) | (hexDigit(byte) & 0xf);
    } else if (state.escaped) {
        state.escaped = false;
        state.hexDigits = byte == 'u' ? 4 : 0;
    } else if (byte == '"') {
        state.inString = state.cutting = false;
        state.unit = 0;
        state.length = 0;
        return true;
    } else {
        const bool isSecondHalf = byte == '\\' && QChar::isHighSurrogate(static_cast<char32_t>(state.unit));
        const bool begins = (static_cast<unsigned char>(byte) & 0xc0) != 0x80 && !isSecondHalf;
        state.unit = 0;
        if (state.length > longestString && begins && !state.cutting) {
            state.cutting = true;
            ++state.cuts;
        }
        state.escaped = byte == '\\';
    }
    return !state.cutting;
}

bool JsonSource::goesOn(State &state, char byte)
{
    if (state.inString)
        return goesOnInString(state, byte);
    const bool wasBlank = state.blank;
    state.blank = isBlank(byte);
    if (state.blank) {
        state.length = 0;
        return !wasBlank;
    }
    ++state.signs;
    const bool isPartOfNumber = (byte >= '0' && byte <= '9') || byte == '-' || byte == '+' || byte == '.' || byte == 'e' || byte == 'E';
    state.length = isPartOfNumber ? state.length + 1 : 0;
    state.inString = byte == '"';
    if (state.inString || isPartOfNumber)
        state.signs = 0;
    return true;
}

// Where plain letters of a string end, which are most of a file: all of them go on, and nothing changes but the length.
const char *JsonSource::endOfPlain(const State &state, const char *from, const char *end)
{
    if (!state.inString || state.escaped || state.hexDigits > 0 || state.cutting || state.unit != 0)
        return from;
    const char *const most = from + std::min<qsizetype>(end - from, std::max<qsizetype>(longestString - state.length, 0));
    return std::find_if(from, most, [](char c) { return c == '"' || c == '\\'; });
}

JsonSource::int_type JsonSource::underflow()
{
    if (gptr() < egptr())
        return traits_type::to_int_type(*gptr());
    m_given.resize(0);
    while (m_given.isEmpty() && !m_ended) {
        m_begin += m_raw.size();
        m_before = m_state;
        m_raw.resize(pieceSize);
        const qint64 count = m_device.read(m_raw.data(), pieceSize);
        m_raw.resize(std::max<qint64>(count, 0));
        if (count < 0)
            m_stopped = Stop::Unreadable;
        if (m_stop && m_stop->load(std::memory_order_relaxed))
            m_stopped = Stop::Cancelled;
        m_given.resize(m_raw.size());
        char *end = m_given.data();
        const char *const rawEnd = m_raw.constData() + m_raw.size();
        for (const char *at = m_raw.constData(); at != rawEnd;) {
            const char *const plain = endOfPlain(m_state, at, rawEnd);
            end = std::copy(at, plain, end);
            m_state.length += plain - at;
            if (plain == rawEnd)
                break;
            *end = *plain;
            end += goesOn(m_state, *plain);
            at = plain + 1;
            if (!m_state.inString && (m_state.length > longestNumber || m_state.signs > mostSigns))
                m_stopped = Stop::TooLong;
        }
        m_given.truncate(end - m_given.constData());
        m_ended = m_raw.isEmpty() || m_stopped != Stop::None;
    }
    if (m_stopped != Stop::None)
        m_given.resize(0);
    setg(m_given.data(), m_given.data(), m_given.data() + m_given.size());
    return m_given.isEmpty() ? traits_type::eof() : traits_type::to_int_type(*gptr());
}

qint64 JsonSource::position() const
{
    State state = m_before;
    qsizetype left = gptr() - eback();
    qsizetype place = 0;
    while (place < m_raw.size() && left > 0) {
        if (goesOn(state, m_raw.at(place)))
            --left;
        ++place;
    }
    return m_begin + place;
}

} // namespace balie
