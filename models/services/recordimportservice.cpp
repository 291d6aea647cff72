#include "services/recordimportservice.h"

namespace callhelm {

RecordImportService::RecordImportService(StoreAccess &access) : m_access(access) { }
RecordImportService::~RecordImportService() = default;

} // namespace callhelm
