package org.jingwei.office.bulletin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jingwei.office.bulletin.OfficialDocument.Block;
import org.jingwei.office.bulletin.OfficialDocument.Grid;
import org.jingwei.office.bulletin.OfficialDocument.Heading;
import org.jingwei.office.bulletin.OfficialDocument.RedHead;
import org.jingwei.office.bulletin.OfficialDocument.Text;
import org.jingwei.office.sheet.HeaderCell;

/** Documents of invented places. */
public final class Notices {

    private Notices() {}

    /** With every part that a document can have. */
    public static OfficialDocument full() {
        String long1 =
                "上半年，全市上下围绕年度目标任务，统筹抓好项目建设、工业生产、消费恢复和民生保障，主要指标总体平稳。初步核算，地区生产总值432.6亿元，按可比价格计算同比增长5.8%；规模以上工业增加值同比增长7.2%，固定资产投资同比增长9.4%。";
        Grid table = new Grid(
                "2031年上半年各县区主要指标完成情况",
                "单位：亿元、%",
                List.of(
                        List.of(
                                new HeaderCell("县区", 1, 2),
                                new HeaderCell("地区生产总值", 2, 1),
                                new HeaderCell("固定资产投资", 2, 1)),
                        List.of(HeaderCell.of("总量"), HeaderCell.of("增速"), HeaderCell.of("增速"), HeaderCell.of("位次"))),
                List.of(
                        List.of("云岭市", "432.60", "5.8", "9.4", "—"),
                        List.of("清河县", "86.40", "6.1", "12.3", "1"),
                        List.of("临江区", "120.05", "5.2", "-3.7", "2")));
        List<Block> body = new ArrayList<>(List.of(
                new Text(long1),
                new Heading(1, "主要指标完成情况"),
                new Text(long1),
                table,
                new Heading(2, "进度较快的县区"),
                new Text(long1),
                new Heading(2, "进度滞后的县区"),
                new Heading(3, "临江区"),
                new Text("固定资产投资同比下降3.7%，低于时序进度12.4个百分点。"),
                new Heading(4, "主要原因"),
                new Text("新开工项目入库不及时。"),
                new Heading(1, "下一步工作要求")));
        for (int i = 0; i < 4; i++) {
            body.add(new Text(long1));
        }
        return OfficialDocument.of("云岭市发展和改革委员会关于2031年上半年主要经济指标完成情况的通报", body)
                .under(new RedHead("云岭市发展和改革委员会文件", Optional.of("云发改〔2031〕18号")))
                .to("各县（区）人民政府，市直有关部门")
                .attaching(List.of("2031年上半年主要经济指标完成情况表", "滞后指标责任分解表"))
                .signed("云岭市发展和改革委员会", LocalDate.of(2031, 7, 18))
                .noting("此件公开发布")
                .copiedTo("市委办公室，市人大常委会办公室，市政协办公室");
    }

    public static OfficialDocument plain() {
        return OfficialDocument.of("关于做好三季度调度工作的提醒函", List.of(new Text("请于7月25日前报送。")))
                .to("清河县人民政府")
                .attaching(List.of("提醒事项清单"))
                .signed("云岭市人民政府督查室", LocalDate.of(2031, 12, 1));
    }
}
