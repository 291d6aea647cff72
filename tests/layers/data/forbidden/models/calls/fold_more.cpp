std::vector<Other::Row> Fold::rows(const Row &row)
{
}
Fold::Inner::~Inner() = default;
int Other::count() { return helper(Fold::zero()); }
