#include "metrics/satisfactionmetrics.h"

#include <QtGlobal>

namespace callhelm::satisfactionmetrics {

namespace {

using enum MetricUnit;
using enum MetricDirection;
using enum MetricAdding;

Figure ofRatings(double part, const RatingCell &cell)
{
    return cell.ratings > 0 ? Figure(part / double(cell.ratings)) : Figure();
}

} // namespace

constinit const RatingMetric ratings{
    {"ratings", "ratings", QT_TRANSLATE_NOOP("Metrics", "Ratings"), QT_TRANSLATE_NOOP("Metrics", "Ratings"),
     QT_TRANSLATE_NOOP("Metrics", "Ratings that customers gave, of each conversation and survey the last."),
     Count, Neutral, Sum,
     MetricRows{"ratings", RowMeasure::Count, {}, MetricRows::Within::Anything, std::nullopt, false}},
    [](const RatingCell &cell) { return Figure(double(cell.ratings)); }};

constinit const RatingMetric satisfaction{
    {"satisfaction", "satisfaction", QT_TRANSLATE_NOOP("Metrics", "Satisfaction"),
     QT_TRANSLATE_NOOP("Metrics", "Satisfaction"),
     QT_TRANSLATE_NOOP("Metrics", "Share of ratings of at least 4 of 5 among all ratings."), Share, Higher,
     Ratio},
    [](const RatingCell &cell) { return ofRatings(double(cell.satisfied), cell); },
    &ratings,
    QT_TRANSLATE_NOOP("Metrics", "at least 4 of 5 among %1 ratings"),
    {&ratings}};

constinit const RatingMetric ratingMean{
    {"rating_mean", "rating_mean", QT_TRANSLATE_NOOP("Metrics", "Mean rating"),
     QT_TRANSLATE_NOOP("Metrics", "Mean rating"), QT_TRANSLATE_NOOP("Metrics", "Mean of the ratings, of 5."),
     Number, Higher, Ratio},
    [](const RatingCell &cell) { return ofRatings(double(cell.score) / double(numberUnit), cell); },
    &ratings,
    QT_TRANSLATE_NOOP("Metrics", "mean of %1 ratings"),
    {&ratings}};

std::span<const RatingMetric *const> all()
{
    static constexpr const RatingMetric *metrics[]{&ratings, &satisfaction, &ratingMean};
    return metrics;
}

} // namespace callhelm::satisfactionmetrics
