package vn.sovang.e2e;

import vn.sovang.local.sample.SampleIds;

import java.util.List;

/// Pages of the sample that stand for all kinds of pages.
///
/// @param name of its pictures
/// @param post that opens it
record GuidePages(String name, String post, String path) {
    private static final String OFFICE = "chanh-vp.so-ct.ha-tinh";

    /// The twelve of the guides.
    static List<GuidePages> all() {
        String campaign = "/phong-trao/" + id("S0/nam-2021");
        return List.of(
                new GuidePages("viec-cua-toi", OFFICE, "/"),
                new GuidePages("ke-hoach", OFFICE, "/ke-hoach/" + id("S0/plan")),
                new GuidePages("phong-trao", OFFICE, campaign),
                new GuidePages("bao-cao", OFFICE, "/bao-cao"),
                new GuidePages(
                        "nop-bao-cao",
                        "chuyen-vien.ttkc.ha-tinh",
                        "/bao-cao/lam/moi?campaignId=%s&phase=1&unitId=%s"
                                .formatted(id("S0/nam-2021"), unit("ttkc.ha-tinh"))),
                new GuidePages("xem-xet", OFFICE, "/bao-cao/xem-xet"),
                new GuidePages("de-nghi", OFFICE, "/de-nghi/" + id("S0/dn-qltm")),
                new GuidePages("quyet-dinh", OFFICE, "/quyet-dinh/" + id("S0/qd-1")),
                new GuidePages(
                        "vi-sao",
                        "kiem-tra.ha-tinh",
                        "/quyet-dinh/" + id("S0/qd-1") + "/" + id("S0/dn-qlcn") + "/1"),
                new GuidePages("so-lieu", "giam-doc.so-ct.ha-tinh", "/so-lieu"),
                new GuidePages(
                        "doi-chieu",
                        "kiem-tra.ha-tinh",
                        "/doi-chieu?trang=/bao-cao&tu=20/06/2021&den=31/12/2021"),
                new GuidePages("van-hanh", "quan-tri.ha-tinh", "/van-hanh"));
    }

    /// Kinds of pages that neither a menu nor a guide leads to at once.
    static List<GuidePages> others() {
        return List.of(
                new GuidePages("bao-cao", OFFICE, "/bao-cao/" + id("S0/bc-1-qltm")),
                new GuidePages("dien-bien", OFFICE, "/ke-hoach/" + id("S0/plan") + "/dien-bien"),
                new GuidePages("cay", OFFICE, "/ke-hoach/" + id("S0/plan") + "/cay"),
                new GuidePages("don-vi", OFFICE, "/don-vi/" + unit("so-ct.ha-tinh")),
                new GuidePages(
                        "don-doc",
                        OFFICE,
                        "/phong-trao/" + id("S0/nam-2021") + "/lam/remind-unit?phase=1"),
                new GuidePages("tim", OFFICE, "/tim?q=cong+nghiep"),
                new GuidePages("tro-giup", OFFICE, "/tro-giup"),
                new GuidePages("khong-co", OFFICE, "/khong-co"),
                new GuidePages(
                        "nguoi", "chuyen-vien.ttkc.ha-tinh", "/nguoi/" + id("S0/ca-nhan-02")),
                new GuidePages(
                        "luc-do",
                        "kiem-tra.ha-tinh",
                        "/phong-trao/" + id("S0/nam-2021") + "?luc=20/06/2021"));
    }

    private static String unit(String name) {
        return SampleIds.ofUnit(name).toString();
    }

    private static String id(String name) {
        return SampleIds.of(name).toString();
    }
}
