#include "ingest/tables/separatorfinder.h"

#include <algorithm>
#include <map>
#include <vector>

#include "ingest/tables/csvdecoder.h"

namespace callhelm {

namespace {

constexpr int mostRows = 2000;

/// How rows look when they are cut by one separator.
struct Cut
{
    QChar separator;
    double even = 0; ///< share of rows with the commonest number of fields; bad quotes count against it
    std::size_t fields = 1; ///< the commonest number
    std::vector<std::size_t> widths;
};

Cut cutBy(QChar separator, QStringView text, bool isWhole)
{
    Cut cut{separator, 0, 1, {}};
    CsvDecoder decoder(separator);
    CsvRecord record;
    qsizetype at = 0;
    int bad = 0;
    std::map<std::size_t, int> widths;
    const auto look = [&] {
        cut.widths.push_back(record.fields.size());
        ++widths[record.fields.size()];
        bad += record.badQuotes > 0;
    };
    while (cut.widths.size() < mostRows) {
        const Result<bool> more = decoder.next(text, at, record);
        if (!more)
            return cut;
        if (!*more)
            break;
        look();
    }
    if (isWhole || cut.widths.empty()) {
        const Result<bool> last = decoder.finish(record);
        bad += !last;
        if (last && *last)
            look();
    }
    int most = 0;
    for (const auto &[width, rows] : widths) {
        if (width < 2 || rows < most)
            continue; // of equally common ones the larger
        most = rows;
        cut.fields = width;
    }
    if (most > 0)
        cut.even = double(most - bad) / double(cut.widths.size());
    return cut;
}

} // namespace

QChar toldSeparator(QStringView beginning, qsizetype &size)
{
    if (!beginning.startsWith(u"sep=", Qt::CaseInsensitive) || beginning.size() < 5)
        return {};
    const QChar separator = beginning[4];
    const bool ends = beginning.size() == 5 || beginning[5] == u'\r' || beginning[5] == u'\n';
    if (!ends || separator == u'\r' || separator == u'\n' || separator == u'"' || separator.isNull())
        return {};
    size = 5;
    return separator;
}

FoundSeparator findSeparator(QStringView beginning, bool isWhole)
{
    Cut best;
    bool sure = true;
    for (const QChar separator : {u'\t', u';', u'|', u','}) {
        Cut cut = cutBy(separator, beginning, isWhole);
        if (cut.fields < 2 || cut.even <= 0)
            continue;
        const double ahead = cut.even - best.even;
        // As even, but otherwise: both might be meant. A hair's breadth is no reason.
        const bool rival = best.fields > 1 && std::abs(ahead) < 0.02;
        if (rival)
            sure = false;
        else if (ahead > 0)
            sure = true;
        if (best.fields < 2 || ahead >= 0.02 || (rival && cut.fields > best.fields))
            best = std::move(cut);
    }
    return {best.fields < 2 ? QChar(u',') : best.separator, sure};
}

} // namespace callhelm
