#include "ingest/tables/csvdecoder.h"

#include <utility>

#include <QCoreApplication>

#include "ingest/tables/tablecell.h"
#include "ingest/textbytes.h"

namespace callhelm {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

constexpr QChar quote = u'"';
constexpr QChar cr = u'\r';
constexpr QChar lf = u'\n';

} // namespace

/// Line ends before a record, and the rest of the one that ended the last.
void CsvDecoder::passLineEnds(QStringView text, qsizetype &at)
{
    for (; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == lf) {
            if (m_crs == 0) // a line of nothing; after CRs it is their line's end
                m_emptyLine = true;
            ++m_line;
            m_crs = 0;
        } else if (c == cr) {
            if (m_crs == mostCrsOfLineEnd) {
                m_line += m_crs;
                m_crs = 0;
            }
            m_emptyLine = m_emptyLine || m_crs == 0;
            ++m_crs;
        } else {
            break;
        }
    }
    if (at < text.size()) {
        m_emptyLine = m_emptyLine || m_crs > 1;
        m_line += m_crs;
        m_crs = 0;
    }
}

/// The end of what can be taken as it stands.
qsizetype CsvDecoder::runEnd(QStringView text, qsizetype from) const
{
    const QChar *at = text.data() + from;
    const QChar *const end = text.data() + text.size();
    if (m_in == In::Quotes) {
        while (at != end && *at != quote && *at != cr && *at != lf && !at->isNull())
            ++at;
    } else {
        while (at != end && *at != m_separator && *at != cr && *at != lf && !at->isNull())
            ++at;
    }
    return at - text.data();
}

Error CsvDecoder::tooLarge() const
{
    if (m_in == In::Quotes)
        return {Error::Kind::Input,
                Tr::tr("A quote (\") is opened here and not closed within a million characters."),
                {},
                m_quoteLine};
    return {Error::Kind::Input,
            Tr::tr("This row is too long for a table: a field may have a million "
                   "characters, a row eight million."),
            {},
            m_record.line};
}

Result<void> CsvDecoder::take(QStringView run)
{
    m_characters += run.size();
    if (m_field.size() + run.size() > TableLimits::fieldCharacters
        || m_characters > TableLimits::rowCharacters)
        return tooLarge();
    m_field += run;
    return {};
}

Result<void> CsvDecoder::endField()
{
    if (m_record.fields.size() == std::size_t(TableLimits::columns))
        return Error{Error::Kind::Input,
                     Tr::tr("This row has more than %1 fields.").arg(TableLimits::columns),
                     {},
                     m_record.line};
    m_record.fields.push_back(std::exchange(m_field, {}));
    m_in = In::FieldStart;
    return {};
}

bool CsvDecoder::endRecord(CsvRecord &record)
{
    m_begun = false;
    m_characters = 0;
    m_record.afterEmptyLine = std::exchange(m_emptyLine, false);
    std::swap(record, m_record);
    m_record = {};
    return true;
}

void CsvDecoder::countQuotedLine(QChar c)
{
    m_line += c == cr || (c == lf && !m_quotedCr);
    m_quotedCr = c == cr;
}

Result<bool> CsvDecoder::next(QStringView text, qsizetype &at, CsvRecord &record)
{
    while (at < text.size()) {
        if (!m_begun) {
            passLineEnds(text, at);
            if (at == text.size())
                return false;
            m_begun = true;
            m_record.line = m_line;
            m_in = In::FieldStart;
        }
        const QChar c = text[at];
        switch (m_in) {
        case In::FieldStart:
            if (c == quote) {
                m_in = In::Quotes;
                m_quoteLine = m_line;
                m_quotedCr = false;
                ++at;
                continue;
            }
            m_in = In::Plain;
            continue;
        case In::QuoteInQuotes:
            if (c == quote) {
                m_in = In::Quotes;
                if (auto taken = take(text.sliced(at++, 1)); !taken)
                    return taken.error();
                continue;
            }
            m_in = In::AfterQuotes;
            m_record.badQuotes += c != m_separator && c != cr && c != lf;
            continue;
        case In::Quotes:
            if (c == quote) {
                m_in = In::QuoteInQuotes;
                m_quotedCr = false;
                ++at;
                continue;
            }
            if (c == cr || c == lf || c.isNull()) {
                countQuotedLine(c);
                m_record.hasNul = m_record.hasNul || c.isNull();
                if (auto taken = take(text.sliced(at++, 1)); !taken)
                    return taken.error();
                continue;
            }
            m_quotedCr = false;
            break;
        case In::Plain:
        case In::AfterQuotes:
            if (c == m_separator) {
                if (auto ended = endField(); !ended)
                    return ended.error();
                ++at;
                continue;
            }
            if (c == cr || c == lf) {
                if (auto ended = endField(); !ended)
                    return ended.error();
                m_crs = c == cr;
                m_line += c == lf;
                ++at;
                return endRecord(record);
            }
            if (c.isNull()) {
                m_record.hasNul = true;
                if (auto taken = take(text.sliced(at++, 1)); !taken)
                    return taken.error();
                continue;
            }
            break;
        }
        const qsizetype end = runEnd(text, at);
        if (auto taken = take(text.sliced(at, end - at)); !taken)
            return taken.error();
        at = end;
    }
    return false;
}

Result<bool> CsvDecoder::finish(CsvRecord &record)
{
    if (!m_begun)
        return false;
    if (m_in == In::Quotes)
        return Error{
            Error::Kind::Input, Tr::tr("A quote (\") is opened here and never closed."), {}, m_quoteLine};
    if (auto ended = endField(); !ended)
        return ended.error();
    return endRecord(record);
}

} // namespace callhelm
