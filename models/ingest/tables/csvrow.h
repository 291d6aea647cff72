#pragma once

#include <array>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace callhelm {

/// One record of comma-separated values, cut into fields. Quotes within quotes are doubled, as they should
/// be; a field whose quotes were not (as in `"KH 482" <0978220482>,`) is taken as it lies, up to its comma.
class CsvRow
{
public:
    static constexpr int mostFields = 64; ///< the rest is left out

    /// Cuts a record without its line end.
    explicit CsvRow(std::string_view record);

    [[nodiscard]] int count() const { return m_count; }
    /// A field without its quotes and the blanks around it, doubled quotes as they lie; empty where there is
    /// none.
    [[nodiscard]] std::string_view raw(int n) const
    {
        return n >= 0 && n < m_count ? m_fields[std::size_t(n)].text : std::string_view();
    }
    /// A field as it was meant: in the record, or in `made` when quotes were doubled.
    [[nodiscard]] std::string_view field(int n, std::deque<std::string> &made) const;

private:
    struct Field
    {
        std::string_view text;
        bool doubled = false;
    };
    std::array<Field, mostFields> m_fields;
    int m_count = 0;
};

/// Where a record ends.
struct CsvEnd
{
    std::size_t size = 0; ///< of the record with its line end, in bytes
    int lines = 1;
    bool unclosed = false; ///< a quote was not closed; the record is its first line
};

/// The end of the record that the bytes begin with; nothing when it is not all there. A line end between
/// quotes is part of the record, unless the next line is one of which `beginsRecord` says that it begins a
/// record, or after 16 lines or `longest` bytes: then the quote was left open by mistake. `atEnd` says that
/// no more bytes will come.
[[nodiscard]] std::optional<CsvEnd> csvRecordEnd(std::string_view bytes, char lineEnd, bool atEnd,
                                                 std::size_t longest,
                                                 const std::function<bool(std::string_view)> &beginsRecord);

} // namespace callhelm
