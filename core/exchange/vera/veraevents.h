// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/vera/verareader.h"

#include <nlohmann/json.hpp>

namespace balie {

// Hears of each thing in a JSON file as the parser comes past it, and makes records of them.
class VeraEvents
{
public:
    static constexpr std::size_t deepest = 64;

    VeraEvents(const QString &part, VeraSink &sink, VeraCounts &counts) ;

    // Why it was stopped.
    const std::optional<Error> &failure() const { return m_failure; }
    qint64 position() const { return m_position; }

    bool null();
    bool boolean(bool value);
    bool number_integer(qint64 value);
    bool number_unsigned(quint64 value);
    bool number_float(double value, const std::string &text);
    bool string(std::string &text);
    bool binary(nlohmann::json::binary_t &) { return false; }
    bool start_object(std::size_t);
    bool key(std::string &name);
    bool end_object();
    bool start_array(std::size_t);
    bool end_array();
    bool parse_error(std::size_t, const std::string &, const nlohmann::json::exception &) { return false; }

private:
    struct Frame
    {
        const VeraField *field = nullptr; // nothing where it is passed over
        bool isList = false;
    };

    const VeraField *fieldNow() const;
    bool open(bool isList);
    bool value(QString text);
    void beginRecord();
    bool endRecord();
    void count(const VeraBuilt &built);
    void drop(const QByteArray &path);

    QString m_part;
    std::optional<VeraKind> m_named;
    bool m_namesCases;
    VeraSink &m_sink;
    VeraCounts &m_counts;
    std::vector<Frame> m_frames;
    const VeraField *m_next = nullptr; // of the key that was heard
    QByteArray m_passedOver;           // the way to what is passed over, until it was counted
    std::size_t m_recordDepth = 0;     // 0: none is open
    std::vector<VeraValue> m_values;
    int m_item = -1;
    bool m_isCase = false; // a field of the record says so
    qint64 m_position = 0;
    std::optional<Error> m_failure;
};

} // namespace balie
