// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/identity/bsnguard.h"

#include "core/domain/identity/bsnspelling.h"
#include "core/domain/identity/documentnumber.h"
#include "core/domain/identity/elevenproof.h"
#include "core/domain/identity/harmlessnumbers.h"
#include "core/domain/identity/plainview.h"
#include "core/domain/identity/readableline.h"

#include <algorithm>

namespace balie {

namespace {

struct Find
{
    ViewSpan span;
    ForbiddenNumber kind;
    FindingReason reason;
};

bool overlaps(ViewSpan a, ViewSpan b)
{
    return a.begin < b.end && b.begin < a.end;
}

// Gathers finds by kind, the surest first; what overlaps a surer one is left out.
class Gathering
{
public:
    void add(const std::vector<ViewSpan> &spans, ForbiddenNumber kind, FindingReason reason)
    {
        for (const ViewSpan &span : spans)
            m_finds.push_back({span, kind, reason});
    }

    void add(const std::vector<Find> &finds) { m_finds.insert(m_finds.end(), finds.begin(), finds.end()); }

    std::vector<Find> inOrder()
    {
        std::stable_sort(m_finds.begin(), m_finds.end(), [](const Find &a, const Find &b) { return a.span.begin < b.span.begin; });
        std::vector<Find> kept;
        for (const Find &find : m_finds) {
            if (kept.empty() || !overlaps(kept.back().span, find.span))
                kept.push_back(find);
            else if (find.kind == ForbiddenNumber::Mrz && kept.back().kind != ForbiddenNumber::Mrz)
                kept.back() = find;
        }
        return kept;
    }

private:
    std::vector<Find> m_finds;
};

// The groups of digits that no other span has taken.
std::vector<ViewSpan> freeGroups(const std::vector<ViewSpan> &groups, const std::vector<ViewSpan> &taken)
{
    std::vector<ViewSpan> open;
    std::size_t next = 0;
    for (const ViewSpan &group : groups) {
        while (next < taken.size() && taken[next].end <= group.begin)
            ++next;
        if (next == taken.size() || !overlaps(taken[next], group))
            open.push_back(group);
    }
    return open;
}

std::vector<Find> bsnFinds(const PlainView &view, const std::vector<ViewSpan> &groups)
{
    std::vector<Find> finds;
    const BsnSpelling spelling(view, groups);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (groups[i].end - groups[i].begin > 9)
            continue;
        const std::optional<BsnGroups> found = spelling.from(i);
        if (!found)
            continue;
        const FindingReason reason = found->label == NumberLabel::Bsn ? FindingReason::CalledBsn : FindingReason::PassesElevenTest;
        finds.push_back({{groups[i].begin, groups[found->last].end}, ForbiddenNumber::Bsn, reason});
        i = found->last;
    }
    return finds;
}

// Whether digits that stand after each other, whatever is between them, pass the test at all. Most numbers do not, and need
// no closer look.
bool anyPasses(const PlainView &view, const std::vector<ViewSpan> &groups)
{
    for (std::size_t first = 0; first < groups.size(); ++first) {
        QString digits;
        for (std::size_t last = first; last < groups.size() && digits.size() < 9; ++last) {
            digits.append(view.characters().mid(groups[last].begin, groups[last].end - groups[last].begin));
            if (passesElevenTest(digits))
                return true;
        }
    }
    return false;
}

std::vector<Find> findsIn(const PlainView &view)
{
    const std::vector<ViewSpan> groups = digitGroups(view);
    Gathering gathering;
    gathering.add(readableLines(view), ForbiddenNumber::Mrz, FindingReason::ReadableLine);
    gathering.add(travelDocumentNumbers(view), ForbiddenNumber::DocumentNumber, FindingReason::CalledDocument);
    gathering.add(drivingLicenceNumbers(view, groups), ForbiddenNumber::DrivingLicence, FindingReason::CalledDocument);
    if (anyPasses(view, groups))
        gathering.add(bsnFinds(view, freeGroups(groups, harmlessNumbers(view, groups))));
    return gathering.inOrder();
}

// Lines and columns, counted on from the find before.
class Places
{
public:
    explicit Places(QStringView text) : m_text(text) {}

    void moveTo(qsizetype offset)
    {
        for (; m_offset < offset; ++m_offset) {
            const QChar c = m_text.at(m_offset);
            const bool lineEnd = c == u'\n' || (c == u'\r' && (m_offset + 1 == m_text.size() || m_text.at(m_offset + 1) != u'\n'));
            if (lineEnd) {
                ++m_line;
                m_column = 1;
            } else if (!c.isLowSurrogate()) {
                ++m_column;
            }
        }
    }

    int line() const { return m_line; }
    int column() const { return m_column; }

private:
    QStringView m_text;
    qsizetype m_offset = 0;
    int m_line = 1;
    int m_column = 1;
};

} // namespace

bool isBsn(QStringView text)
{
    if (text.size() > 64)
        return false;
    const PlainView view(text);
    QString digits;
    for (qsizetype i = 0; i < view.size(); ++i) {
        if (view.isDigit(i))
            digits.append(QChar(view.at(i)));
        else if (view.at(i) != u' ' && view.at(i) != u'.' && view.at(i) != u'-')
            return false;
    }
    return passesElevenTest(digits);
}

// Every number has a digit, and every readable line a "<"; what is beyond ASCII and no letter may stand for one. Most
// names and places end here.
static bool mayHoldNumber(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128 ? c.isDigit() || c == u'<' : !c.isLetter() || c.isSurrogate(); });
}

std::vector<ForbiddenFinding> forbiddenNumbersIn(QStringView text)
{
    if (!mayHoldNumber(text))
        return {};
    const PlainView view(text);
    Places places(text);
    std::vector<ForbiddenFinding> findings;
    for (const Find &find : findsIn(view)) {
        const qsizetype offset = view.beginOf(find.span.begin);
        places.moveTo(offset);
        findings.push_back({offset, view.endOf(find.span.end - 1) - offset, places.line(), places.column(), find.kind, find.reason});
    }
    return findings;
}

static QString maskedAt(const QString &text, const std::vector<ForbiddenFinding> &findings)
{
    QString result;
    qsizetype copied = 0;
    for (const ForbiddenFinding &finding : findings) {
        result.append(QStringView(text).mid(copied, finding.offset - copied));
        // What takes no room inside the number goes with it; signs and blanks stay, for the shape.
        const PlainView number(QStringView(text).mid(finding.offset, finding.length));
        for (qsizetype i = 0; i < number.size(); ++i) {
            const bool shape = !number.isDigit(i) && !number.isLetter(i) && number.at(i) != u'<';
            result.append(shape ? QChar(number.at(i)) : QChar(u'*'));
        }
        copied = finding.offset + finding.length;
    }
    return result.append(QStringView(text).mid(copied));
}

QString maskForbiddenNumbers(const QString &text)
{
    QString result = text;
    // A number that stood too close to another to be told apart stands alone after the first round.
    for (auto findings = forbiddenNumbersIn(result); !findings.empty(); findings = forbiddenNumbersIn(result))
        result = maskedAt(result, findings);
    return result;
}

Result<void> refuseForbiddenNumbers(QStringView text)
{
    const std::vector<ForbiddenFinding> findings = forbiddenNumbersIn(text);
    if (findings.empty())
        return {};
    return Error(ErrorCode::HoldsForbiddenNumber)
        .with(QStringLiteral("kind"), toWord(findings.front().kind))
        .with(QStringLiteral("count"), static_cast<qint64>(findings.size()));
}

Result<ShortText> guarded(const ShortText &text)
{
    const Result<void> gate = refuseForbiddenNumbers(text.toString());
    return gate ? Result<ShortText>(text) : Result<ShortText>(gate.error());
}

Result<LongText> guarded(const LongText &text)
{
    const Result<void> gate = refuseForbiddenNumbers(text.toString());
    return gate ? Result<LongText>(text) : Result<LongText>(gate.error());
}

// Masking makes nothing longer and adds only stars, so what was a text stays one.
ShortText masked(const ShortText &text)
{
    return ShortText::from(maskForbiddenNumbers(text.toString())).value();
}

LongText masked(const LongText &text)
{
    return LongText::from(maskForbiddenNumbers(text.toString())).value();
}

} // namespace balie
