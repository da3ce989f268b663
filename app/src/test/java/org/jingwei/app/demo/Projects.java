package org.jingwei.app.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The list of projects that the development office keeps: stage, investment, what is done and what stands in the way. */
final class Projects {

    private record Project(
            String name,
            String county,
            String stage,
            int total,
            int plan,
            int done,
            String blocker,
            String office,
            String leader) {}

    private static Project of(String line) {
        String[] p = line.split("\\|", -1);
        return new Project(
                p[0],
                p[1],
                p[2],
                Integer.parseInt(p[3]),
                Integer.parseInt(p[4]),
                Integer.parseInt(p[5]),
                p[6],
                p[7],
                p[8]);
    }

    private static final List<Project> ALL = List.of(
                    "青溪新能源电池材料产业园二期|青溪区|主体施工|186000|62000|57300||市工信局|周启明",
                    "白鹤精密轴承智能工厂|白鹤市|设备安装|73500|31000|29800||市工信局|周启明",
                    "云岭至松坪高速公路松坪段|松坪县|路基施工|412000|90000|61500|征地拆迁剩余3.2公里未交付|市交通运输局|何建平",
                    "鹿鸣区老城排水防涝提升工程|鹿鸣区|管网施工|38200|15000|13900||市住建局|何建平",
                    "南浦食品加工集聚区标准厂房|南浦县|竣工验收|26800|12800|12800||市工信局|周启明",
                    "柳溪抽水蓄能电站前期工程|柳溪县|前期手续|598000|20000|7600|用林用地手续未批复|市发改委|沈文涛",
                    "石盘县旅游环线公路|石盘县|路面施工|54600|18000|10200|县级配套资金未到位|市交通运输局|何建平",
                    "碧潭县中医院整体搬迁|碧潭县|主体施工|31500|11000|6100|施工单位更换|市卫健委|林雪梅",
                    "云岭市智慧冷链物流中心|鹿鸣区|主体施工|45800|20000|18700||市商务局|林雪梅",
                    "青溪区高端铝材延链项目|青溪区|试生产|92000|35000|36400||市工信局|周启明",
                    "白鹤市城乡供水一体化|白鹤市|管网施工|67300|24000|19900||市水利局|沈文涛",
                    "松坪县高标准农田建设|松坪县|收尾|19600|9800|9500||市农业农村局|沈文涛",
                    "柳溪县竹材精深加工基地|柳溪县|主体施工|28400|13000|10700||市林业局|沈文涛",
                    "南浦港区作业区扩建|南浦县|前期手续|83000|16000|3900|岸线使用批复未下达|市交通运输局|何建平",
                    "碧潭县生态旅游综合开发|碧潭县|尚未开工|47000|12000|0|社会资本方未落实|市文旅局|林雪梅",
                    "石盘县石材固废综合利用|石盘县|基础施工|22300|9000|5400|环评批复滞后|市工信局|周启明")
            .stream()
            .map(Projects::of)
            .toList();

    byte[] book() {
        Book book = new Book();
        Book.Sheet sheet = book.sheet("市级重点项目", List.of(6, 34, 10, 12, 12, 12, 14, 12, 26, 16, 10));
        sheet.put(0, 0, "云岭市2026年市级重点项目推进情况表", Book.Look.TITLE);
        sheet.merge(0, 0, 0, 10);
        sheet.put(1, 0, "（截至10月底）　单位：万元", Book.Look.NOTE);
        sheet.merge(1, 1, 0, 10);
        String[] heads = {
            "序号", "项目名称", "所在县区", "工程进度", "总投资", "2026年计划投资", "1—10月完成投资", "完成率（%）", "存在问题", "责任单位", "责任领导"
        };
        for (int i = 0; i < heads.length; i++) {
            sheet.put(2, i, heads[i], Book.Look.HEAD);
        }
        int row = 3;
        for (Project project : ALL) {
            sheet.put(row, 0, BigDecimal.valueOf(row - 2));
            sheet.put(row, 1, project.name, Book.Look.STUB);
            sheet.put(row, 2, project.county, Book.Look.TEXT);
            sheet.put(row, 3, project.stage, Book.Look.TEXT);
            figures(sheet, row, project.total, project.plan, project.done);
            sheet.put(row, 8, project.blocker.isEmpty() ? "无" : project.blocker, Book.Look.STUB);
            sheet.put(row, 9, project.office, Book.Look.TEXT);
            sheet.put(row, 10, project.leader, Book.Look.TEXT);
            row++;
        }
        sheet.put(row, 0, "合计", Book.Look.HEAD);
        sheet.merge(row, row, 0, 3);
        figures(
                sheet,
                row,
                ALL.stream().mapToInt(p -> p.total).sum(),
                ALL.stream().mapToInt(p -> p.plan).sum(),
                ALL.stream().mapToInt(p -> p.done).sum());
        sheet.put(row + 1, 0, "注：完成率为完成投资占年度计划的比重；尚未开工的项目由属地说明原因。", Book.Look.NOTE);
        sheet.merge(row + 1, row + 1, 0, 10);
        return book.bytes();
    }

    private static void figures(Book.Sheet sheet, int row, int total, int plan, int done) {
        sheet.put(row, 4, BigDecimal.valueOf(total));
        sheet.put(row, 5, BigDecimal.valueOf(plan));
        sheet.put(row, 6, BigDecimal.valueOf(done));
        sheet.put(row, 7, BigDecimal.valueOf(100L * done).divide(BigDecimal.valueOf(plan), 1, RoundingMode.HALF_UP));
    }
}
