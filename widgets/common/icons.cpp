#include "common/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

static void initIcons() { Q_INIT_RESOURCE(icons); } // must stand outside any namespace

namespace callhelm {

namespace {

class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(const Theme &theme, QString name, Token token, Token selected)
        : m_theme(theme), m_name(std::move(name)), m_token(token), m_selected(selected)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1;
        QPixmap picture = scaledPixmap(rect.size() * ratio, mode, state, 1);
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, picture);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        const bool chosen = state == QIcon::On || mode == QIcon::Selected;
        QColor colour = m_theme.color(chosen ? m_selected : m_token);
        if (mode == QIcon::Disabled)
            colour = Theme::blend(colour, m_theme.color(Token::Surface), 0.45);
        const QString key = QStringLiteral("callhelm-icon-%1-%2-%3x%4")
                                .arg(m_name, colour.name())
                                .arg(size.width())
                                .arg(size.height());
        QPixmap picture;
        if (QPixmapCache::find(key, &picture))
            return picture;
        picture = QPixmap(size);
        picture.fill(Qt::transparent);
        QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
        if (file.open(QIODevice::ReadOnly)) {
            QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
            QPainter painter(&picture);
            renderer.render(&painter);
        }
        QPixmapCache::insert(key, picture);
        return picture;
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(m_theme, m_name, m_token, m_selected); }

private:
    const Theme &m_theme;
    QString m_name;
    Token m_token;
    Token m_selected;
};

} // namespace

void registerIconResources() { initIcons(); }

QIcon themedIcon(const Theme &theme, const QString &name, Token token)
{
    return themedIcon(theme, name, token, token);
}

QIcon themedIcon(const Theme &theme, const QString &name, Token token, Token selected)
{
    return QIcon(new ThemedIconEngine(theme, name, token, selected));
}

} // namespace callhelm
