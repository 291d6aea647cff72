#include "items/recordtree.h"

#include <unordered_map>
#include <unordered_set>

namespace callhelm {

std::vector<RecordRow> childrenBehindParents(std::vector<RecordRow> rows, const EntitySpec &spec)
{
    const int parentPlace = spec.indexOf(Field::Parent);
    if (parentPlace < 0)
        return rows;
    std::unordered_map<RecordId, std::vector<size_t>> children;
    std::unordered_set<RecordId> present;
    for (const RecordRow &row : rows)
        present.insert(row.state.id);
    std::vector<size_t> roots;
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto parent = rows[i].state.values[size_t(parentPlace)].id<RecordId>();
        if (parent != rows[i].state.id && present.contains(parent))
            children[parent].push_back(i);
        else
            roots.push_back(i);
    }
    std::vector<RecordRow> all;
    all.reserve(rows.size());
    std::vector<size_t> waiting(roots.rbegin(), roots.rend());
    while (!waiting.empty()) {
        const size_t i = waiting.back();
        waiting.pop_back();
        // A child comes later than its siblings' children do not: the last one is taken first.
        if (const auto it = children.find(rows[i].state.id); it != children.end())
            waiting.insert(waiting.end(), it->second.rbegin(), it->second.rend());
        all.push_back(rows[i]);
    }
    if (all.size() != rows.size()) // in a ring: nobody's children
        for (const RecordRow &row : rows)
            if (std::ranges::none_of(all, [&](const RecordRow &a) { return a.state.id == row.state.id; }))
                all.push_back(row);
    return all;
}

} // namespace callhelm
