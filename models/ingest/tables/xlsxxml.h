#pragma once

#include <QXmlStreamReader>

#include <memory>

#include "base/result.h"
#include "ingest/tables/xlsxarchive.h"

namespace callhelm {

/// Reads the XML of one part, token by token. Document types and entities of the file's own are refused, and
/// so is what is nested deeper than workbooks are. Names are compared without their namespaces: strict files
/// have others.
class XlsxXml
{
public:
    explicit XlsxXml(std::unique_ptr<XlsxPart> part) : m_part(std::move(part)), m_xml(m_part.get()) { }

    /// The next token that matters here; Invalid after a fault and at the end.
    QXmlStreamReader::TokenType next();
    /// Moves into the next element; false at the end of the one that it was called in, or of everything.
    bool nextElement();
    /// Passes over all of the element.
    void skip();
    /// The text within the element and all elements in it.
    QString text();

    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    [[nodiscard]] QStringView characters() const { return m_xml.text(); }
    [[nodiscard]] int depth() const { return m_depth; }
    /// An attribute by its name without namespace.
    [[nodiscard]] QString attribute(QStringView name) const;
    [[nodiscard]] bool failed() const { return m_failed; }
    /// Why it failed.
    [[nodiscard]] Error fault() const;
    [[nodiscard]] const XlsxPart &part() const { return *m_part; }

private:
    std::unique_ptr<XlsxPart> m_part;
    QXmlStreamReader m_xml;
    int m_depth = 0;
    bool m_failed = false;
    QString m_why;
};

} // namespace callhelm
