// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/longtext.h"
#include "core/base/shorttext.h"

#include <QStringView>

#include <vector>

namespace balie {

// Finds the numbers that a housing corporation may not keep to recognise somebody: the BSN (UAVG 46;
// Wabb 10), the machine-readable lines of an identity document, and the numbers of Dutch documents
// (only where a word near by says what they are). One nine-digit number in eleven passes the BSN's
// test, so a find is a warning and never proof; what is written as a telephone number, IBAN, amount,
// date, case number, postcode or as the number of a contract is left alone.
// Works on 1 MB in linear time.

enum class ForbiddenNumber { Bsn, Mrz, DocumentNumber, DrivingLicence };

template <>
struct EnumWords<ForbiddenNumber>
{
    static constexpr auto words = enumWords<ForbiddenNumber>({
        {ForbiddenNumber::Bsn, "bsn"},
        {ForbiddenNumber::Mrz, "mrz"},
        {ForbiddenNumber::DocumentNumber, "document-number"},
        {ForbiddenNumber::DrivingLicence, "driving-licence"},
    });
};

// Why it was taken for one; core/wording has the sentence.
enum class FindingReason {
    PassesElevenTest, // could be a BSN: the check digit is right
    CalledBsn,        // and the text calls it one
    ReadableLine,     // the lines at the foot of a passport or card, their check digits right
    CalledDocument,   // the text speaks of the document, and the number has its shape
};

template <>
struct EnumWords<FindingReason>
{
    static constexpr auto words = enumWords<FindingReason>({
        {FindingReason::PassesElevenTest, "passes-eleven-test"},
        {FindingReason::CalledBsn, "called-bsn"},
        {FindingReason::ReadableLine, "readable-line"},
        {FindingReason::CalledDocument, "called-document"},
    });
};

struct ForbiddenFinding
{
    qsizetype offset = 0; // in the text as given, UTF-16 units
    qsizetype length = 0;
    int line = 1;   // from 1
    int column = 1; // from 1, in characters
    ForbiddenNumber kind = ForbiddenNumber::Bsn;
    FindingReason reason = FindingReason::PassesElevenTest;

    friend bool operator==(const ForbiddenFinding &, const ForbiddenFinding &) = default;
};

// Whether the text is one BSN and nothing else: nine digits, grouped as you like by blanks, dots or
// hyphens; eight digits get a zero in front; the weighted sum (9 8 7 6 5 4 3 2 -1) divides by 11.
bool isBsn(QStringView text);

// In order of place, never overlapping.
std::vector<ForbiddenFinding> forbiddenNumbersIn(QStringView text);

// The text with every digit and letter of a find as "*"; nothing is found in it any more.
QString maskForbiddenNumbers(const QString &text);

// The gate of the register. The text itself where nothing was found. Errors: HoldsForbiddenNumber
// (facts "kind": the word of the first kind, "count"; never the number).
Result<void> refuseForbiddenNumbers(QStringView text);
Result<ShortText> guarded(const ShortText &text);
Result<LongText> guarded(const LongText &text);

// The same text, masked.
ShortText masked(const ShortText &text);
LongText masked(const LongText &text);

} // namespace balie
