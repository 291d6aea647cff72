#include "pages/customers/doublestrip.h"

#include <algorithm>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

#include "common/icons.h"
#include "common/plainlabel.h"

namespace callhelm {

namespace {

bool shares(const RecordCatalogue &catalogue, const RecordState &a, const RecordState &b, Field field)
{
    const std::vector<std::string> first = separateTexts(valueOf(catalogue, a, field));
    const std::vector<std::string> second = separateTexts(valueOf(catalogue, b, field));
    return std::ranges::any_of(
        first, [&](const std::string &one) { return std::ranges::find(second, one) != second.end(); });
}

} // namespace

DoubleStrip::DoubleStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_picture(new PlainLabel)
    , m_text(new PlainLabel)
    , m_merge(new QPushButton(tr("Compare and merge…")))
{
    m_text->setWordWrap(true);
    m_merge->setProperty("small", true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::m, space::xs + 1, space::m, space::xs + 1);
    layout->setSpacing(space::s);
    layout->addWidget(m_picture);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_merge);
    const auto showIcon = [this] {
        m_picture->setPixmap(themedIcon(m_theme, QStringLiteral("merge"), Token::Warn)
                                 .pixmap(QSize(18, 18), devicePixelRatioF()));
        update();
    };
    showIcon();
    connect(&theme, &Theme::changed, this, showIcon);
    connect(m_merge, &QPushButton::clicked, this, &DoubleStrip::choose);
    hide();
}

QString DoubleStrip::sentence(const CustomerCard &card, const RecordText &text)
{
    if (card.doubles.empty())
        return {};
    const RecordCatalogue &catalogue = text.catalogue();
    const RecordState &other = card.doubles.front().state;
    const QString name = valueOf(catalogue, other, Field::Name).string();
    const QString owner = catalogue.personName(valueOf(catalogue, other, Field::Owner).id<AgentId>());
    const bool phone = shares(catalogue, card.row.state, other, Field::Phone);
    QString said;
    if (owner.isEmpty())
        said = phone ? tr("Same phone as %1, without owner").arg(name)
                     : tr("Same e-mail address as %1, without owner").arg(name);
    else
        said = phone ? tr("Same phone as %1, owner %2").arg(name, owner)
                     : tr("Same e-mail address as %1, owner %2").arg(name, owner);
    if (card.doubles.size() > 1)
        said += QStringLiteral("; ") + tr("and %Ln more", nullptr, int(card.doubles.size()) - 1);
    return said;
}

void DoubleStrip::setCustomer(const CustomerCard &card, const RecordText &text, bool mayMerge)
{
    m_merge->setVisible(mayMerge);
    m_others.clear();
    for (const RecordRow &row : card.doubles)
        m_others.push_back({row.state.id, valueOf(text.catalogue(), row.state, Field::Name).string()});
    m_text->setText(sentence(card, text));
    setAccessibleName(m_text->text());
    setVisible(!m_others.empty());
}

void DoubleStrip::choose()
{
    if (m_others.size() == 1)
        return Q_EMIT mergeWanted(m_others.front().id);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Other &other : m_others)
        connect(menu->addAction(QString(other.name).replace(u'&', QStringLiteral("&&"))), &QAction::triggered,
                this, [this, id = other.id] { Q_EMIT mergeWanted(id); });
    menu->popup(m_merge->mapToGlobal(QPoint(0, m_merge->height())));
}

void DoubleStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::blend(m_theme.color(Token::Warn), m_theme.color(Token::Surface), 0.11));
    painter.drawRoundedRect(QRectF(rect()), space::radius, space::radius);
}

void DoubleStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_merge->setText(tr("Compare and merge…"));
    QWidget::changeEvent(event);
}

} // namespace callhelm
