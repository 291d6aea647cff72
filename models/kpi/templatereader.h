#pragma once

#include <array>
#include <optional>
#include <utility>

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVariant>

#include "base/result.h"
#include "domain/cardtemplate.h"

namespace callhelm {

/// Words of template files for values of enumerations; the writer takes them from here, too.
namespace templatewords {

inline constexpr std::array sources{std::pair{"manual", Indicator::Source::Manual},
                                    std::pair{"metric", Indicator::Source::Metric},
                                    std::pair{"formula", Indicator::Source::Formula}};
inline constexpr std::array units{
    std::pair{"count", IndicatorUnit::Count},     std::pair{"money", IndicatorUnit::Money},
    std::pair{"percent", IndicatorUnit::Share},   std::pair{"minutes", IndicatorUnit::Minutes},
    std::pair{"seconds", IndicatorUnit::Seconds}, std::pair{"number", IndicatorUnit::Number}};
inline constexpr std::array whose{std::pair{"own", Whose::Own}, std::pair{"team", Whose::Team},
                                  std::pair{"company", Whose::Company}};
inline constexpr std::array filters{
    std::pair{"task_type", FigureFilter::Kind::TaskType}, std::pair{"pool", FigureFilter::Kind::Pool},
    std::pair{"queue", FigureFilter::Kind::Queue}, std::pair{"order_kind", FigureFilter::Kind::OrderKind},
    std::pair{"in_charge", FigureFilter::Kind::InCharge}};
inline constexpr std::array better{std::pair{"higher", false}, std::pair{"lower", true}};
inline constexpr std::array holders{std::pair{"person", false}, std::pair{"head", true}};

} // namespace templatewords

/// Reads templates out of JSON and keeps the first fault with its path; after it what is read is of no use.
class TemplateReader
{
public:
    [[nodiscard]] std::vector<CardTemplate> templates(const QJsonObject &file);
    /// "templates[0].indicators[2].weight: not a number"; empty while there is none.
    [[nodiscard]] const QString &fault() const { return m_fault; }

private:
    [[nodiscard]] CardTemplate cardTemplate(const QJsonObject &object);
    [[nodiscard]] TemplateIndicator indicator(const QJsonObject &object);
    [[nodiscard]] FigureUse figure(const QJsonObject &object);
    [[nodiscard]] FigureFilter filter(const QJsonObject &object);

    [[nodiscard]] LocalText words(const QJsonObject &object, const char *name, bool isNeeded);
    [[nodiscard]] QString text(const QJsonObject &object, const char *name, bool isNeeded);
    [[nodiscard]] bool truth(const QJsonObject &object, const char *name, bool otherwise);
    /// × `scale`, which must come to a whole number.
    [[nodiscard]] std::optional<qint64> number(const QJsonObject &object, const char *name, qint64 scale);
    template <class Value, size_t Count>
    [[nodiscard]] Value word(const QJsonObject &object, const char *name,
                             const std::array<std::pair<const char *, Value>, Count> &words,
                             std::optional<Value> otherwise = {});
    template <class Item, class Read>
    [[nodiscard]] std::vector<Item> list(const QJsonObject &object, const char *name, Read read);
    void allow(const QJsonObject &object, std::initializer_list<const char *> names);
    void fail(const char *name, const QString &reason);

    QStringList m_path;
    QString m_fault;
};

} // namespace callhelm
