#include "common/linesedit.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include "common/theme.h"

namespace callhelm {

namespace {
constexpr int mostLines = 10;
}

LinesEdit::LinesEdit(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::xs);
    addLine({});
}

QLineEdit *LinesEdit::addLine(const QString &text)
{
    auto *field = new QLineEdit(text);
    field->setMaxLength(200);
    field->setPlaceholderText(m_fields.empty() ? m_placeholder : QString());
    m_layout->addWidget(field);
    if (m_fields.empty())
        setFocusProxy(field);
    else
        setTabOrder(m_fields.back(), field);
    m_fields.push_back(field);
    connect(field, &QLineEdit::textEdited, this, [this] {
        growAsNeeded();
        Q_EMIT edited();
    });
    return field;
}

void LinesEdit::growAsNeeded()
{
    if (!m_fields.back()->text().trimmed().isEmpty() && m_fields.size() < size_t(mostLines))
        addLine({})->setAccessibleName(accessibleName());
}

void LinesEdit::setLines(const QStringList &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (size_t(i) >= m_fields.size())
            addLine({});
        m_fields[size_t(i)]->setText(lines[i]);
    }
    for (size_t i = size_t(lines.size()); i < m_fields.size(); ++i)
        m_fields[i]->clear();
    growAsNeeded();
}

QStringList LinesEdit::lines() const
{
    QStringList lines;
    for (const QLineEdit *field : m_fields)
        if (const QString text = field->text().trimmed(); !text.isEmpty())
            lines << text;
    return lines;
}

void LinesEdit::setPlaceholderText(const QString &text)
{
    m_placeholder = text;
    m_fields.front()->setPlaceholderText(text);
}

} // namespace callhelm
