// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/vera/verareader.h"

#include <QBuffer>

namespace balie {

// What a VERA file gave.
struct Taken : VeraSink
{
    Result<void> take(const VeraRecord &record, const QString &part, qint64) override
    {
        records.push_back(record);
        parts.append(part);
        return refuseAt == records.size() ? Result<void>(Error(ErrorCode::DiskFull)) : Result<void>();
    }
    void remark(const VeraRemark &remark) override { remarks.push_back(remark); }
    void progress(const ReadProgress &progress) override { last = progress; }

    std::vector<VeraRecord> records;
    std::vector<VeraRemark> remarks;
    QStringList parts;
    ReadProgress last;
    std::size_t refuseAt = 0;
};

inline Result<VeraCounts> readBytes(QByteArray bytes, const char *name, Taken &taken, const std::atomic_bool *stop = nullptr)
{
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return Error(ErrorCode::FileUnreadable);
    VeraCounts counts;
    const Result<void> read = readVeraPage(buffer, QString::fromLatin1(name), taken, counts, stop);
    return read ? Result<VeraCounts>(counts) : read.error();
}

inline const QByteArray person = R"({"id":"R1","idExtern":"ERP-1","code":100001,"soort":{"code":" nat ","naam":"Natuurlijk persoon"},"voorletters":"A.","tussenvoegsels":"van den",
 "achternaam":"B\u00e9rg","geboortedatum":"1956-02-30","bsn":"999990019","geslacht":{"code":"X"},"overlijdensdatum":"31-01-2025.",
 "adressen":[{"soort":{"code":"WOO"},"adres":{"straatnaam":"Kerkweg","huisnummer":"7","postcode":"9999HD","woonplaats":{"naam":"Proefdorp"},"land":{"code":"NL"}}},
 {"soort":{"code":"POS"},"einddatum":"2020-01-31","adres":{"straatnaam":"Plein 1945"}}],
 "contactgegevens":[{"soort":{"code":"EMA"},"waarde":"a@voorbeeld.example"}],"signaleringen":[],"inkomens":[{"bedrag":1},{"bedrag":2}],"voornaam":null})";

inline const QByteArray tenancy = R"({"id":"O1","soort":{"code":"HUU"},"status":{"code":"BEE","naam":"Beeindigd"},"begindatum":"2010-04-01","einddatum":"2019-03-31","brutohuur":612.35,
 "eindeReden":{"code":"OPZ"},"eindeDetailReden":{"code":"ZZZ"},"eenheden":["https://vastgoed.example.org:8443/v4/eenheden/E1"],
 "relaties":["https://relaties.example.org/v4/relaties/R1/","R%202"]})";

} // namespace balie
