package vn.sovang.command.http;

import java.util.UUID;

/// Bodies of commands that are right, for tests to send or to spoil.
final class Sample {
    private Sample() {}

    /// A new id of version 7.
    static UUID id() {
        return com.fasterxml.uuid.Generators.timeBasedEpochGenerator().generate();
    }

    static String unit(UUID id, String name) {
        return """
        {"unitId":"%s","name":"%s","kind":"DIVISION","validFrom":"2016-01-01","basis":"QĐ 1"}
        """
                .formatted(id, name);
    }

    static String unit(UUID id, String name, UUID parent) {
        return unit(id, name)
                .replace("\"validFrom\"", "\"parent\":\"%s\",\"validFrom\"".formatted(parent));
    }

    static String department(UUID id, String name) {
        return unit(id, name).replace("DIVISION", "DEPARTMENT");
    }

    static String plan(UUID id, String code) {
        return """
        {"planId":"%s","code":"%s","content":%s}
        """
                .formatted(id, code, content("đến hết ngày 30/6/2021"));
    }

    static String imported(String code, String firstEnd) {
        return """
        {"code":"%s","content":%s,"noted":[],"source":"bản giấy"}
        """
                .formatted(code, content(firstEnd));
    }

    static String content(String firstEnd) {
        return """
        {"year":2021,
         "head":{"documentType":"Kế hoạch","title":"Tổ chức phong trào thi đua năm 2021",
           "number":{"state":"EMPTY"},"symbol":{"state":"STATED","phrase":"/KH-SCT"},
           "date":"ngày 03 tháng 02 năm 2021",
           "issuer":{"state":"STATED","phrase":"Sở Công Thương"},
           "signatory":{"state":"STATED","phrase":"GIÁM ĐỐC"}},
         "parents":[{"relation":"IMPLEMENTS","origin":"EXTERNAL",
           "citation":"Kế hoạch số 15/KH-UBND ngày 19/01/2021","documentType":"Kế hoạch",
           "number":"15/KH-UBND","date":"19/01/2021","issuer":"UBND tỉnh"}],
         "theme":{"origin":"INHERITED","phrase":"Đổi mới, sáng tạo"},
         "campaigns":[{"label":"nam-2021","name":"phong trào thi đua năm 2021","kind":"ANNUAL",
           "phases":[{"label":"1","name":"Đợt 1","start":"từ ngày 01/01/2021","end":"%s",
              "report":"trước ngày 20/6/2021"},
             {"label":"2","name":"Đợt 2","start":"từ ngày 01/7/2021","end":"đến ngày 31/12/2021",
              "wrapUp":"trước ngày 31/12/2021","report":"trước ngày 10/12/2021"}],
           "checklist":[],"awards":[]}],
         "duties":[{"code":"D1","actor":"Văn phòng Sở","modality":"ASSIGNED","kind":"AGGREGATE",
           "action":"tổng hợp, báo cáo","due":"theo quy định","recurrence":"PERIODIC"}],
         "recipients":[{"line":"UBND tỉnh (b/c)","disposition":"REPORT"}]}
        """
                .formatted(firstEnd);
    }

    static String issue() {
        return """
        {"number":"12","symbol":"KH-SCT","issuedOn":"2021-02-03","issuer":"Sở Công Thương",
         "signatory":"GIÁM ĐỐC"}
        """;
    }

    static String amend(String firstEnd) {
        return """
        {"content":%s,"summary":"Lùi hạn","number":"13","symbol":"KH-SCT","issuedOn":"2021-03-03",
         "issuer":"Sở Công Thương","signatory":"GIÁM ĐỐC"}
        """
                .formatted(content(firstEnd));
    }

    static String launch(UUID campaign, UUID plan, String label, UUID... units) {
        return """
        {"campaignId":"%s","planId":"%s","label":"%s","launchedOn":"2021-02-03","scope":%s}
        """
                .formatted(campaign, plan, label, CommandServer.JSON.writeValueAsString(units));
    }

    static String nominee(UUID id, String kind, String name, UUID unit) {
        return """
        {"nomineeId":"%s","kind":"%s","name":"%s","unit":"%s"}
        """
                .formatted(id, kind, name, unit);
    }

    /// Raised with the unit's own office as the standing body.
    static String difficulty(UUID id, UUID campaign, UUID unit) {
        return """
        {"difficultyId":"%s","campaignId":"%s","unitId":"%s","standingBody":"%s",
         "words":"Chưa có kinh phí"}
        """
                .formatted(id, campaign, unit, unit);
    }

    static String report(UUID id, UUID campaign, String phase, UUID unit) {
        return """
        {"reportId":"%s","campaignId":"%s","phase":"%s","unitId":"%s",
         "content":{"summary":"Hoàn thành","coversUntil":"2021-06-10","attachments":[]}}
        """
                .formatted(id, campaign, phase, unit);
    }
}
