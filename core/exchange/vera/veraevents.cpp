// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vera/veraevents.h"

namespace balie {

namespace {

constexpr qsizetype mostNames = 2000; // of fields that are counted apart
constexpr qsizetype longestName = 80;
constexpr std::size_t mostValues = 5000; // of one record

Error about(const char *problem)
{
    return Error(ErrorCode::FileMalformed).with(QStringLiteral("problem"), QString::fromLatin1(problem));
}

} // namespace

// The whole name says the kind; no more than its front is kept.
VeraEvents::VeraEvents(const QString &part, VeraSink &sink, VeraCounts &counts)
    : m_part(part.left(longestName)), m_named(kindNamed(part)), m_namesCases(namesCases(part)), m_sink(sink), m_counts(counts)
{
}

void VeraEvents::drop(const QByteArray &path)
{
    QString name = QString::fromUtf8(path.left(longestName));
    if (m_counts.dropped.size() >= mostNames && !m_counts.dropped.contains(name))
        name = QStringLiteral("\u2026");
    ++m_counts.dropped[name];
}

// What the thing that comes now stands in for.
const VeraField *VeraEvents::fieldNow() const
{
    return m_frames.empty() ? nullptr : m_frames.back().isList ? m_frames.back().field : m_next;
}

bool VeraEvents::value(QString text)
{
    if (m_recordDepth == 0) {
        m_failure = about("not-records");
        return false;
    }
    const VeraField *field = fieldNow();
    if (!field) {
        if (!m_passedOver.isEmpty())
            drop(m_passedOver);
        m_passedOver.clear();
        return true;
    }
    if (text.isEmpty())
        return true;
    if (field->shape == VeraShape::Group || m_values.size() >= mostValues) {
        drop(field->path);
        return true;
    }
    m_values.push_back({field, std::max(m_item, 0), std::move(text)});
    return true;
}

bool VeraEvents::null()
{
    return m_recordDepth > 0 ? true : value({});
}

bool VeraEvents::boolean(bool said)
{
    return value(said ? QStringLiteral("true") : QStringLiteral("false"));
}

bool VeraEvents::number_integer(qint64 number)
{
    return value(QString::number(number));
}

bool VeraEvents::number_unsigned(quint64 number)
{
    return value(QString::number(number));
}

bool VeraEvents::number_float(double, const std::string &text)
{
    return value(QString::fromStdString(text));
}

bool VeraEvents::string(std::string &text)
{
    // What is passed over is counted, and not so much as copied.
    return value(fieldNow() ? QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())) : QString());
}

void VeraEvents::beginRecord()
{
    m_recordDepth = m_frames.size();
    m_values.clear();
    m_item = -1;
    m_isCase = m_namesCases;
    ++m_position;
    ++m_counts.records;
}

bool VeraEvents::open(bool isList)
{
    if (m_frames.size() >= deepest) {
        m_failure = about("nested-too-deep");
        return false;
    }
    const bool isRecord = !isList && m_recordDepth == 0;
    if (isList && m_recordDepth == 0 && !m_frames.empty()) {
        m_failure = about("not-records");
        return false;
    }
    const VeraField *field = isRecord ? &veraFields() : fieldNow();
    if (!isList && m_recordDepth > 0 && m_frames.size() == m_recordDepth + 1 && m_frames.back().isList)
        ++m_item;
    if (isList && m_frames.size() == m_recordDepth && m_recordDepth > 0)
        m_item = -1;
    if (!isList && field && field->shape == VeraShape::Text) {
        drop(field->path); // an object where there should be a text
        field = nullptr;
    }
    m_frames.push_back({field, isList});
    if (isRecord)
        beginRecord();
    return true;
}

bool VeraEvents::start_object(std::size_t)
{
    return open(false);
}

bool VeraEvents::start_array(std::size_t)
{
    return open(true);
}

bool VeraEvents::key(std::string &name)
{
    const VeraField *parent = m_frames.back().field;
    m_next = nullptr;
    if (!parent)
        return true; // below what is passed over
    m_passedOver.clear();
    m_isCase = m_isCase || (parent == &veraFields() && isOfCase(name));
    const bool isCode = parent->shape == VeraShape::Code;
    if ((isCode && name == "code") || (parent->shape == VeraShape::Reference && name == "id"))
        m_next = parent;
    else if (parent->shape == VeraShape::Group)
        m_next = parent->find(name);
    if (!m_next && !isCode) {
        const QByteArray own = QByteArray::fromRawData(name.data(), static_cast<qsizetype>(std::min<std::size_t>(name.size(), longestName)));
        m_passedOver = parent->path.isEmpty() ? QByteArray(own.constData(), own.size()) : parent->path + '.' + own;
    }
    return true;
}

bool VeraEvents::end_array()
{
    m_frames.pop_back();
    m_next = nullptr;
    if (m_frames.size() == m_recordDepth)
        m_item = -1;
    return true;
}

bool VeraEvents::end_object()
{
    const bool isRecord = m_frames.size() == m_recordDepth;
    m_frames.pop_back();
    m_next = nullptr;
    if (!isRecord)
        return true;
    m_recordDepth = 0;
    return endRecord();
}

void VeraEvents::count(const VeraBuilt &built)
{
    for (const QByteArray &path : built.dropped)
        drop(path);
    for (const VeraKeySeen &key : built.keys) {
        const QString name = (built.kind ? toWord(*built.kind) : QString()) + u'.' + QString::fromLatin1(key.path);
        BsnColumns::Count &count = m_counts.keys[name];
        count.heading = name;
        ++count.filled;
        count.passing += key.passes;
        count.kept += key.isKept;
    }
}

bool VeraEvents::endRecord()
{
    const VeraBuilt built = builtRecord(m_values, m_named, m_isCase);
    count(built);
    for (VeraRemark remark : built.remarks) {
        remark.part = m_part;
        remark.position = m_position;
        m_sink.remark(remark);
    }
    if (!built.record)
        return true;
    ++m_counts.taken;
    const Result<void> taken = m_sink.take(*built.record, m_part, m_position);
    if (!taken)
        m_failure = taken.error();
    return taken.has_value();
}

} // namespace balie
