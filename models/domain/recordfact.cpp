#include "domain/recordfact.h"

#include "base/varint.h"

namespace callhelm {

namespace {

enum Kind : quint64 { Nothing, Number, Text };
constexpr quint64 kindMask = 3;
constexpr int fromShift = 2;
constexpr quint64 hasFrom = 16;

quint64 kindOf(const FieldValue &value)
{
    if (value.isEmpty())
        return Nothing;
    return value.isNumber() ? Number : Text;
}

void put(QByteArray &bytes, const FieldValue &value)
{
    if (value.isNumber()) {
        putSigned(bytes, value.number());
    } else if (value.isText()) {
        putVarint(bytes, value.text().size());
        bytes.append(value.text().data(), qsizetype(value.text().size()));
    }
}

std::optional<FieldValue> take(VarintReader &reader, quint64 kind)
{
    switch (kind) {
    case Nothing:
        return FieldValue();
    case Number:
        return FieldValue(reader.nextSigned());
    case Text: {
        const QByteArrayView text = reader.bytes(reader.next());
        return FieldValue(std::string(text.data(), size_t(text.size())));
    }
    default:
        return std::nullopt;
    }
}

} // namespace

// Each entry: number of the field, kinds of its values, values.
QByteArray encodeEntries(const std::vector<FieldEntry> &entries)
{
    QByteArray bytes;
    for (const FieldEntry &entry : entries) {
        putVarint(bytes, quint64(entry.field));
        quint64 kinds = kindOf(entry.to);
        if (entry.from)
            kinds |= hasFrom | kindOf(*entry.from) << fromShift;
        putVarint(bytes, kinds);
        put(bytes, entry.to);
        if (entry.from)
            put(bytes, *entry.from);
    }
    return bytes;
}

std::optional<std::vector<FieldEntry>> decodeEntries(QByteArrayView bytes)
{
    std::vector<FieldEntry> entries;
    VarintReader reader(bytes);
    while (!reader.atEnd()) {
        FieldEntry entry;
        entry.field = Field(reader.next());
        const quint64 kinds = reader.next();
        auto to = take(reader, kinds & kindMask);
        if (!to)
            return std::nullopt;
        entry.to = std::move(*to);
        if ((kinds & hasFrom) != 0) {
            auto from = take(reader, kinds >> fromShift & kindMask);
            if (!from)
                return std::nullopt;
            entry.from = std::move(*from);
        }
        entries.push_back(std::move(entry));
    }
    if (reader.failed())
        return std::nullopt;
    return entries;
}

} // namespace callhelm
