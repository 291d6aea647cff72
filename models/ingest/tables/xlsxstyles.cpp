#include "ingest/tables/xlsxstyles.h"

#include <map>

#include "ingest/tables/xlsxxml.h"

namespace callhelm {

namespace {
constexpr std::size_t mostStyles = 100'000;
}

NumberLook lookOfCode(const QString &code)
{
    if (code.compare(QLatin1String("General"), Qt::CaseInsensitive) == 0)
        return NumberLook::Number;
    bool day = false; // y or d
    bool time = false; // h, s
    bool month = false; // m: a month, or minutes beside h or s
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i].toLower();
        if (c == u';')
            break; // what negative numbers look like
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            const QString within = code.mid(i + 1, end - i - 1).toLower();
            if (!within.isEmpty()
                && (within.count(u'h') == within.size() || within.count(u'm') == within.size()
                    || within.count(u's') == within.size()))
                return NumberLook::Number;
            i = end < 0 ? code.size() : end;
        } else if (c == u'y' || c == u'd') {
            day = true;
        } else if (c == u'h' || c == u's') {
            time = true;
        } else if (c == u'm') {
            month = true;
        } else if (c == u'e' && i + 1 < code.size() && (code[i + 1] == u'+' || code[i + 1] == u'-')) {
            return NumberLook::Number; // 0.00E+00
        } else if (c == u'#' || c == u'?') {
            return NumberLook::Number;
        }
    }
    if (day || (month && !time))
        return NumberLook::Day;
    return time ? NumberLook::Time : NumberLook::Number;
}

NumberLook lookOfBuiltIn(int id)
{
    if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54)
        || id == 57 || id == 58)
        return NumberLook::Day;
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47 || id == 55 || id == 56)
        return NumberLook::Time;
    return NumberLook::Number; // 46 is [h]:mm:ss
}

Result<XlsxStyles> XlsxStyles::read(XlsxXml &xml)
{
    XlsxStyles styles;
    std::map<int, NumberLook> own;
    if (!xml.nextElement() || xml.failed())
        return xml.fault();
    while (xml.nextElement()) {
        const bool formats = xml.name() == u"numFmts";
        if (!formats && xml.name() != u"cellXfs") {
            xml.skip();
            continue;
        }
        while (xml.nextElement()) {
            const int id = xml.attribute(u"numFmtId").toInt();
            if (formats) {
                if (own.size() < mostStyles)
                    own[id] = lookOfCode(xml.attribute(u"formatCode"));
            } else if (styles.m_looks.size() < mostStyles) {
                const auto known = own.find(id);
                styles.m_looks.push_back(known != own.end() ? known->second : lookOfBuiltIn(id));
            }
            xml.skip();
        }
    }
    if (xml.failed())
        return xml.fault();
    return styles;
}

NumberLook XlsxStyles::look(int style) const
{
    return style >= 0 && std::size_t(style) < m_looks.size() ? m_looks[std::size_t(style)]
                                                             : NumberLook::Number;
}

} // namespace callhelm
