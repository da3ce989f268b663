package org.jingwei.reading.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;

/**
 * A short list of words that one mechanism asks for. The words are in {@code lists.csv}, read once; a list that is not named
 * here, a word that comes twice in one list, and a list without words are refused. Immutable.
 */
public enum WordList {
    /** [连续]12个月, [距离]年底还有30天: how long, not how much. */
    SPAN,
    /** 3年, 60岁, 第5届: dates, ages and ordinals. */
    DURATION,
    /** XX[人]民政府: units that a mask does not count where another word goes on. */
    NOT_MASKED,
    /** 达50%以上[，]: what may follow a bound of a value; any other Han character makes it a threshold inside a name. */
    AFTER_BOUND,
    /** [超]过5亿元: before 过 they are hedges, not deeds. */
    PASSED_BEFORE,
    /** 10亿元[项目]: nouns that turn money before them into a size class. */
    SIZED,
    /** [超]10亿元的企业: words that make a size class of an amount before 的. */
    SIZE_BOUND,
    /** 2.3万[群众]: nouns that make the figure one of people. */
    PEOPLE,
    /** 前移3个[位次]: units of places, all of which are 位. */
    RANK_UNIT,
    /** 位列全省45个[区]第一: what is counted before a rank among them. */
    PEERS,
    /** 从签约[到]开工仅21天: a stretch, and no earlier value. */
    UNTIL,
    /** 由139户[降至]48户: words of a change behind the value that it begins with. */
    REPLACES,
    /** 预计明年7月[建成投产]: how a clause ends that tells when works will be finished. */
    COMES_TO_END,
    /** [完成投资]3亿元，预计年底建成: words of what has been done already of works that are not finished. */
    BEGUN,
    /** 5GW[单晶硅]项目: goods whose amount is told in watts. */
    MADE_BY_POWER,
    /** 20多个[省市]公布了项目: places that only the country has so many of. */
    NATIONAL_UNIT,
    /** 全国[公安机关]: how the name of those ends who do something all over the country. */
    BODY_OF_NATION,
    /** “十四五”[时期]: what makes a stretch of the name of a plan. */
    OF_PLAN,
    /** [根据]10月21日的通报: words before who publishes. */
    ACCORDING,
    /** 根据10月21日的[通报]: what is published. */
    PUBLISHED,
    /** 1800人脱贫[任务]: how the noun behind a figure ends that is aimed at. */
    TASK_NAMED,
    /** 全面[完成]30个村创建任务: verbs that meet an aim. */
    FULFILS,
    /** [督促]各单位完成…: words of a demand. */
    DEMANDS,
    /** [全年]新增企业20户以上: the year that a speech is held in. */
    OF_THIS_YEAR,
    /** [重点抓好]110个项目建设: deeds that are called for. */
    TAKES_UP,
    /** 重点抓好110个[项目]建设: words of works that a deed is called for. */
    CALLED_WORKS,
    /** [针对]30户停产企业: words before things that are there. */
    GIVEN,
    /** 21个[未]入库项目: what begins so is there. */
    STANDING,
    /** [主]要, 要[素]: words that hold 要. */
    HOLDS_OUGHT,
    /** 甲、乙、丙等[三个]行业产值: how many there are is said again. */
    SUMMED,
    /** [改造]老旧小区3个、棚户区2个: deeds with which the name of an indicator may begin. */
    NAMED_DEED,
    /** 省级乡村振兴[示范]镇3个、[示范]村12个: with such a word the name of a kind begins, behind what the kind is of. */
    KIND_START,
    /** 美丽宜居[乡镇]3个、[村庄]20个: where people live together; a list says once which. */
    COMMUNITY,
    /** 产值[超]10亿元企业2家、[超]亿元企业9家: verbs between what is measured and the size. */
    SIZE_OVER,
    /** [建设]甲、乙、丙3个园区: what is done to things that are named before they are counted. */
    BUILT_BY_NAME,
    /** 小学13[所]，幼儿园30[所]: units that count things of one kind only. */
    KIND_UNIT,
    /** 日用品类零售额增长11%，智能[手机]增长37%: how the names of goods end. */
    ON_SALE,
    /** 日用品类[零售额]: what is told of goods one after the other. */
    SALES,
    /** 17个粮油[加工]和35个冷链物流项目: what is done, for which the works at the end of the list stand. */
    WORKING,
    /** 12个城中村和30个老旧小区[改造]项目: what is done to things of both kinds. */
    WORKED,
    /** 6家养殖场和[一家]酒坊: what begins so is counted for itself. */
    ANOTHER,
    /** [全国]、省级重点实验室各5家: words for a rung without 级. */
    RUNG_WORD,
    /** 引进企业5家，[帮扶]企业9家: deeds with which something else than a further item begins. */
    OWN_DEED,
    /** 开工[一批]项目: words behind which the things stand. */
    SOME,
    /** [产业园区]生产总值: zones of a kind, none of them named. */
    ANY_ZONE,
    /** 发放生活[费]20人16万元: how the name of a sum of money ends. */
    MONEY,
    /** 政务服务[事项]网上可办率、全程网办率: nouns whose rates are listed. */
    RATED,
    /** 2032年[预算安排]: what is prepared in the year before. */
    PREPARED,
    /** [计划]2032年投产: words of what is still to come. */
    AHEAD,
    /** 2031年[预期目标]: what is set for the year that is spoken of. */
    PLANNED,
    /** [投资计划]…，其中2031年7亿元: words of a plan before its year. */
    PLANNING,
    /** [到]2035年: words before a year that is not the one spoken of. */
    NO_OWN_YEAR,
    /** 2029年[以来]: words behind such a year. */
    NOT_IN_YEAR,
    /** 这里[将有]450户搬迁: words of what is sure to come. */
    WILL,
    /** [将有力]推动: what begins like them and says nothing of the sort. */
    WILL_NOT_RULE,
    /** [建成后]，年产值3亿元: when what follows will be so. */
    ONCE_BUILT,
    /** [加快]实施改造工程，完成道路7公里: verbs that open what a speech calls for. */
    CALL,
    /** [下一步]，加强运行监测: what a paragraph of what is to come begins with. */
    NEXT,
    /** [因]去年一季度未反馈: words before the time of a reason. */
    BECAUSE,
    /** 4所学校[即将开工]: words behind works that have not begun. */
    ABOUT_TO_BEGIN,
    /** 5个县摘帽的[任务可望]实现: words behind a task. */
    TASK_HOPED,
    /** 投产后[已]完成: words of what has happened. */
    HAPPENED,
    /** 到2031年[底]: words of the last day of a year. */
    YEAR_END,
    /** 预计[生产总值]…。固定资产投资…: what the sum of a year begins with. */
    SUMMARY,
    /** 下达任务12[项]: units of the tasks themselves. */
    TASK_UNIT,
    /** 热线[共]受理诉求96万件: words before what somebody did in all. */
    IN_ALL,
    /** 18个[在]初设审批阶段: words before a stage of works. */
    AT_STAGE,
    /** 18个在初设审批[阶段]: how the name of a stage ends. */
    STAGE,
    /** [针对]一季度排名靠后，…: words before what was met, whose time is its own. */
    MET,
    /** 从4月[开始]: since when, and no earlier value. */
    SINCE,
    /** [如果]四季度不够努力，…: what is only supposed, whose time is its own. */
    SUPPOSED,
    /** [总的要求]是：…: what is demanded follows. */
    DEMAND,
    /** [现在已经]7月份: words before the month of the day that is spoken on. */
    NOW_IS,
    /** 2029年4月以来[最高]: since when something is the most. */
    RECORD,
    /** 共[向]320家企业发放贷款: words before those to whom something is given. */
    GIVES_TO,
    /** [助力]清河市在…评价中跃居第6: verbs before whom a region helps on. */
    HELPS,
    /** [累计]完成: adverbs of what has been reached so far. */
    SO_FAR,
    /** 6月增长3.6%，但[累计]下降5.5%. */
    SINCE_JANUARY,
    /** 6项[呈现]正增长: verbs that go with what is said of things. */
    SHOWS,
    /** 与去年同期的增长16%[相比]. */
    COMPARED,
    /** 市上[下达]我县任务15700人. */
    ASSIGNED,
    /** 二季度完成目标的60%，三季度[完成]90%. */
    FULFILLED,
    /** [完成]5万亩高标准农田建设: verbs behind which the works stand that an amount is of. */
    FULFILLED_THINGS,
    /** 1780[毫米]生产线. */
    SIZE_UNIT,
    /** 首位, 榜首. */
    FIRST_PLACE,
    /** 末位. */
    LAST_PLACE,
    /** 第一[，]: what may follow a rank that lacks 位. */
    AFTER_PLACE,
    /** [省级]示范村3个、[市级]18个. */
    RUNG,
    /** 在全市营商环境[评价]中，位列第一: what one is placed in. */
    CONTEST,
    /** Headings of chapters that plan. */
    PLAN_HEADING,
    /** Headings of chapters that look back. */
    REVIEW_HEADING,
    /** 比[年初]: earlier times that figures are compared with. */
    EARLIER,
    /** 比[去年]. */
    LAST_YEAR,
    /** 比[上月]. */
    LAST_MONTH,
    /** 清河[县]. */
    PLACE_END,
    /** [棚]户区, [示]范县: characters that no unknown place name holds. */
    PLACE_NEVER,
    /** Characters that a well cut name does not hold. */
    LOOSE,
    /** 改造[任务]已完成70%. */
    WORKS,
    /** 环境[指数]3.57: what a number without a unit can be the value of. */
    INDEX,
    /** [全年]: the year that a report on a part of it still expects. */
    WHOLE_YEAR,
    /** [去年同期]为5个. */
    SAME_LAST_YEAR,
    /** 线上[销售额]: what flows, however it is called. */
    FLOW,
    /** 贷款[余额]: a stock. */
    STOCK,
    /** 连续四[年]: in what a streak is counted. */
    STREAK,
    /** [镇]、街道综合养老机构覆盖率: whose figure it is, where the rest of the name is shared. */
    KIN,
    /** [主要经济指标]: a noun for all indicators, of which those named next are members. */
    COLLECTIVE,
    /** “增长5%”的攻坚[目标]. */
    AIM,
    /** 2030年[中国]企业500强: the year is that of a list, not of the sentence. */
    NAMED_BY_YEAR,
    /** [新增]市场主体: deeds that make new things; the total is of all things. */
    NEW,
    /** [发放]创业担保贷款: deeds that say no more than that a flow flowed. */
    PLAIN_DEED,
    /** 完成[投资]: how a name ends that is measured, not counted. */
    MEASURED,
    /** 等[形式]的教育帮扶: what the examples before 等 are. */
    MANNER,
    /** [原因], 基因: words with 因 that give no reason. */
    NO_REASON,
    /** 企[业], 就业: words with 业 that name no industry. */
    NO_INDUSTRY,
    /** 服务业[增加值]增长6%。其中，金融业增长10%: head nouns that all industries of an account share, over sentences. */
    LASTING_HEAD,
    /** 肉牛产业…，建成养殖场5个，[饲养量]2万头: what is told of a trade, also behind what was built for it. */
    OF_TRADE,
    /** 60万千瓦[光伏项目]: works that an amount before them is the size of. */
    PLANT,
    /** 29户企业的[帮扶]: what things are counted for. */
    ABOUT,
    /** 4户企业[为重点]: the part that things play. */
    ROLE,
    /** 产业[结构]: what makes of an owner the beginning of another word. */
    OWNER_GOES_ON,
    /** 优势产业[链]: how a name ends that has flows of its own. */
    OWNER,
    /** [清河纸业有限公司]投产: how the name of a firm ends. */
    FIRM_END,
    /** [公司]年产值5亿元: what a firm is called that was named before. */
    FIRM_AGAIN,
    /** [清河纸业园项目]投产: how the name of a project ends. */
    PROJECT_END,
    /** [项目]总投资5亿元: what a project is called that was named before. */
    PROJECT_AGAIN,
    /** [临江产业园]占地200亩: how the name of a park ends. */
    PARK_END,
    /** [园区]占地200亩: what a park is called that was named before. */
    PARK_AGAIN,
    /** [该]公司: words that point back to a body, also over a paragraph. */
    POINTS_BACK,
    /** [在]清河纸业有限公司，…: words before a body that is only where something happens. */
    BODY_SITE,
    /** [走进]清河纸业有限公司: words behind which the name of a body or of its place begins. */
    BODY_PLACED,
    /** 清河纸业园[一期]: stages of works. */
    STAGE_OF,
    /** [促成]清河纸业有限公司…: words that a clause without a subject begins with. */
    NO_BODY_START,
    /** [重点]项目: words that make a class of things of what would be a name. */
    BODY_CLASS,
    /** 公司[债]: letters that make another noun of the name of a body. */
    BODY_GOES_ON,
    /** [占地面积]200亩: what a body has, and bare nouns do not say whose. */
    OF_BODY,
    /** 拥有自动[生产线]3条: what a body has, whatever it is called. */
    THING_OF_BODY,
    /** [规模以上企业]完成工业产值: classes of firms, with figures of their own. */
    TIER,
    /** [各类]展览会: words that make several of what would be one. */
    SEVERAL,
    /** 粮食[生产]再获丰收: what becomes of a product. */
    PRODUCED,
    /** [怀清铁路]通车，日均客流量…: how the name of a route or a station ends. */
    ROUTE_END,
    /** 举办[清河电商节]，销售额…: how the name of a fair ends, or of what else is set up. */
    FAIR_END,
    /** [成交额]5亿元: what a fair has, and bare nouns do not say whose. */
    OF_FAIR,
    /** [举办]清河电商节: verbs before the name of a fair. */
    HOLDS,
    /** [日均]客流量: how often a flow is told. */
    ON_AVERAGE,
    /** 积极培育[龙头企业]，上半年培育5户: how a noun ends of what is counted later. */
    DONE_TO,
    /** 调处案件312起，[涉及]当事人600人: how a name begins that needs what was counted before it. */
    CONCERNS,
    /** 基金2000万元，[发放资金]600万元: what is done with a fund. */
    OF_FUND,
    /** 石桥[缺]5亿元: what stands before it is short of something. */
    LACKS,
    /** “技改贷”…，[发放]28亿元: handing out money. */
    LENDS,
    /** “技改[贷]”: how such money is called. */
    LOAN,
    /** 跃居2030全国城市[排行]第8位: how the name ends of what one is placed in. */
    RANKING,
    /** [财政局负责]的税收收入: who answers for a figure. */
    IN_CHARGE,
    /** 未[整改到位]: what was done, of which money has a name of its own. */
    DONE_STATE,
    /** 投资完成目标的48%，[进度]居全市第二. */
    PROGRESS,
    /** 确立6%左右[经济增长目标]. */
    GROWTH_AIM,
    /** 建议36件、提案92件，[办复率]100%: how papers are dealt with. */
    DEALT_WITH,
    /** 人大代表[建议], 政协委员[提案]: papers that are dealt with. */
    PROPOSAL,
    /** [扩大]基本医疗保险覆盖面: verbs before an insurance. */
    WIDENS,
    /** 基本医疗保险[覆盖]面: what is done to an insurance. */
    INSURED,
    /** 投入2亿元的学校[开工建设]: what becomes of the works that an amount is for. */
    OUTCOME,
    /** 出让矿权18宗，实现[收益]7亿元: what the things counted before have brought. */
    YIELD,
    /** 保障[基金]2000万元，发放资金600万元: how the name of a fund ends. */
    FUND,
    /** 差[序时进度]4个百分点: how far the year has gone. */
    SCHEDULE,
    /** [总投资]: what every group of projects has, and no region of its own. */
    OF_A_GROUP,
    /** 普通[高中]: words with 中 that belong to a name. */
    AMONG,
    /** 安排[项目]80项: nouns of things that later clauses count again. */
    COUNTABLE,
    /** 14项[未]开工: adverbs of what happened to things. */
    NOT_DONE,
    /** 综保[区]: zones inside a region, with figures of their own. */
    ZONE,
    /** 完成[时序]任务17个: a plan for less than its year. */
    PARTIAL,
    /** 增长8%，3月[回落]至2%: changes of a growth, not of a rate. */
    SLID,
    /** XX[县]5G基站: units that a mask names rather than counts. */
    PLACE_UNIT,
    /** 从全国[看]: how a clause ends that says whose figures follow. */
    VIEW,
    /** 从业[人员]300人进行体检: nouns for people. */
    PERSONS,
    /** 300人[进行了]体检: verbs that say less than what is undergone. */
    UNDERGOES,
    /** 一季度全国[就业]稳定: what a clause is of that tells of a wider region. */
    TOPIC,
    /** [差]3.8个百分点: short of what was named before. */
    SHORT_OF,
    /** 项目[仅]开工55个: adverbs that may stand inside a name. */
    ONLY,
    /** 全部投产[后]: what is only reckoned with. */
    NOT_YET,
    /** [要求]全部入库: what is asked for, not what is. */
    ORDERED,
    /** 8月[举办]: events, whose month is not that of the figures that follow. */
    EVENT,
    /** [我们]云岭: who speaks so speaks for the place. */
    OUR,
    /** [对]云岭发展负责: what stands before a place whose good is spoken of. */
    CONCERNING,
    /** 对云岭[发展]负责: its good. */
    CONCERN,
    /** [合作]市: short names that are words of every report. */
    COMMON,
    /** 完成[总投资]的60%: all the works that a share is completed of. */
    ALL_WORKS,
    /** 29个项目[办理]34个事项: verbs by which counted things have to do with others. */
    TAKES,
    /** “三公”[经费]压减7.4%: what is spent year by year. */
    SPENDING,
    /** [粮食]生产再获丰收，总产…: what is produced. */
    PRODUCE,
    /** 在去年增长15%[的基础上]: an earlier value that others build upon. */
    BUILT_UPON,
    /** 面积900万亩、产量70亿斤[以上]: hedges that cover a list from behind. */
    TRAILING,
    /** [上述目标]体现在六个方面：: aims that what follows spells out. */
    AIMS_NAMED,
    /** [项目], [投资]: names that say nothing alone. */
    GENERIC,
    /** 优良天数[比例]提升0.9个百分点: names of rates, whose change in points is one of the level. */
    RATE,
    /** 35个项目[有]5个未开工: counts some of the things named before. */
    COUNTED_OUT,
    /** 90个项目，仅40个[开工]: what some of the things that were counted do. */
    SOME_DO,
    /** 项目[任务数]95个，完成67个: what is due of the things. */
    DUE,
    /** 产值[翻番]: twice as much. */
    DOUBLED,
    /** 产值[翻两番]: four times as much. */
    DOUBLED_TWICE,
    /** 产值翻番[计划]: what follows makes it a name. */
    DOUBLING_NAME,
    /** 比8.5%[高一点]: not much more than what it is compared with. */
    SLIGHTLY,
    /** 增长5%的[目标]: what the figure before it is called. */
    AIM_BEHIND,
    /** [原煤]30万吨: a product whose name stands for its output. */
    GOODS,
    /** 原煤30万[吨]: units of output. */
    WEIGHT,
    /** [主要产品]石棉绒: a word before the names of products. */
    PRODUCT,
    /** [电网改造]，投入2亿元: how a clause ends that names what is spent on. */
    TOPIC_END,
    /** 断面全部[达标]: what all of the things have become. */
    ALL_STATE,
    /** 实事全部[完成]。: what all of them have become where nothing follows. */
    ALL_DONE,
    /** 事项全部[入驻]政务大厅: what all of the things did with the place that follows. */
    ALL_WENT,
    /** 举办四[次]活动: units of what is held time and again. */
    TURN,
    /** [举办]四次活动: what is done time and again. */
    HELD,
    /** 两项成果[获]奖: what tells which of many things are counted. */
    AWARDED,
    /** 两[项]成果获奖: units of things that win. */
    AWARDED_UNIT,
    /** “448”[目标]：…: how a term of a glossary ends that is a goal. */
    GOAL,
    /** “1”[即]贷存比达100%: words that explain a figure of a goal's name. */
    MEANS,
    /** 考核[得]5.8分: words before the points of a score. */
    SCORED,
    /** 考核[仅得]41分: words that only say that points were given. */
    GOT,
    /** [培训班]6期: what is held or printed time and again. */
    ISSUED,
    /** [确保]90%以上的卫生院达到标准: what may stand before the part of the things. */
    SHARE_OPENS,
    /** 90%以上的卫生院[达到]标准: what a part of the things does. */
    SHARE_DOES,
    /** [全额]拨付: all of the things. */
    ALL_OF,
    /** 10[笔]200万元资金: units of things whose worth follows. */
    WORTH,
    /** 其中煤炭[开采]1家: how a kind of enterprise is named. */
    KIND_END,
    /** 6家[企业]，其中煤炭开采1家: the things that come in kinds. */
    KIND_OF,
    /** [剩余]5名: what stands before a count and is no deed. */
    NO_DEED,
    /** 引进企业5家、产能[达]30万吨: how much there is, not how much more. */
    REACHED,
    /** 甲、乙等[单位]50名专家, [要求]18个部门参会: words before a count that say nothing of what is counted. */
    SAYS_NOTHING,
    /** 加快疫苗接种进度，[接种]18万人: what is done to people and things, named in full before. */
    SERVICE,
    /** 农村公路[建设]，新[改建]70公里: of what the clause before is about. */
    BUILDS,
    /** [支持]各县区打造3个片区: verbs of having others do something. */
    HAS_OTHERS_DO,
    /** 住建[局]要加快8个项目: how those are called who are told to act. */
    ACTING,
    /** 17家机构[入选]2031年…: verbs that need an object. */
    OPEN_VERB,
    /** [发展]现代农业，…: verbs of what is done to a trade, not by it. */
    FOSTERS,
    /** 优化营商环境30条[措施]: items that what stands before their count names. */
    POLICY,
    /** [存贷比]达102%: quotients, also where they are printed in per cent. */
    QUOTIENT,
    /** 340个、3.15万[亩]: units of an area. */
    AREA_UNIT,
    /** 指标[还]没有完成进度: adverbs between things and what they do. */
    STILL,
    /** 融资对接[活动]…，现场签约授信10亿元: how an event is called. */
    EVENT_END,
    /** [现场]签约授信10亿元: how the results of an event begin. */
    OF_EVENT,
    /** 吸引[近]600户企业: hedges between a deed and its count. */
    HEDGING,
    /** [25]个[项目]获得…: nouns of things that only what they do tells apart. */
    BARE_THING,
    /** 个项目[获得]…: how what counted things do begins. */
    DOES,
    /** 为7户企业[办理]贷款: how what is done for counted things begins. */
    SERVES,
    /** 8个村收入[共]超50万元: words that sum the things up. */
    ALTOGETHER,
    /** 17万[人民]不忘初心: how a speech calls a whole people. */
    POPULACE,
    /** 40个村与某企业[签订]协议: verbs of what two do together. */
    JOINTLY,
    /** 12个项目[加快推进]: that work goes on tells no project from another. */
    UNDER_WAY,
    /** 26个条件[好]、积极性高的示范村: how a quality ends that things have. */
    QUALITY,
    /** 现场[发放]6万元贷款: verbs before an amount, whose object stands behind it. */
    TRANSFERS,
    /** [获得]省政府400万元奖励: verbs of who is given something. */
    GETS,
    /** 400万元[奖励]: what is given. */
    GRANT,
    /** 20万元资金[作为]股金: words before what is made of an amount. */
    USED_AS,
    /** [高质量]完成20件实事: how something is done names nothing. */
    WELL_DONE,
    /** 20万吨某产品[生产线]: words for works that stand behind their capacity. */
    FACILITY,
    /** 10万千瓦[风电]: works that are known by their power. */
    POWER,
    /** 10万千瓦风电[并网]: works begin to run. */
    RUNS,
    /** 5万吨粮[库]: works that hold or treat so much, and make nothing. */
    STORE,
    /** [投资]5亿元建设管网: what is spent on the works behind the amount. */
    SPENT,
    /** [总投资]5亿元: what works cost that were named before. */
    WHOLE_COST,
    /** [惠及]居民1253户: verbs of what is done to those who benefit. */
    BENEFITS,
    /** 120项[任务]: works and tasks that only what they are for tells apart. */
    TASK,
    /** [聚焦]碱地治理，…: verbs before what everything is for that follows. */
    FOCUS,
    /** 投资5亿元[建设]管网: verbs between the amount and the works. */
    SPENT_ON,
    /** [为]企业: words that no name begins with. */
    TORN_START,
    /** 采取[了]: words that no name holds. */
    PARTICLE,
    /** 9个项目[早日]开工: adwhat becomes of things, or what each of them has. */
    SOON,
    /** 加快12个项目[建设进度]: what is hurried. */
    PROCESS,
    /** 14处公园[成为]市民去处: what becomes of things, or what each of them has. */
    BECOMES,
    /** 得到[有效]化解: adverbs of how something was done. */
    IN_WHICH_WAY,
    /** 金融[机构]存款余额…、贷款余额…: whose figures a list goes on with. */
    BODY,
    /** 清河县[出台]措施20条: how what a place does begins. */
    PLACE_ACTS,
    /** 清河县[至]临江区公路: words behind which a place is only where something begins, or one of several. */
    TO_PLACE,
    /** 高新区[建设]加快: what is done to a zone, not by it. */
    ABOUT_ZONE,
    /** [国家级]经开区: words that no name of a zone holds. */
    NO_ZONE,
    /** [浙江]出台措施20条: short names of provinces. */
    PROVINCE,
    /** [对]全市增长贡献率: words between which and a predicate a region is no subject. */
    TOWARD,
    /** 全国[公安机关]立案1.2万起: who acts all over the nation. */
    ORGAN,
    /** [国务院]出台措施33条: who acts for the nation. */
    NATION,
    /** [全球经济]增长3%: what is told of the world. */
    WORLD,
    /** [欧元区]经济增长2%: other economies. */
    ABROAD,
    /** 欧元区[经济]增长2%: what is told of other economies. */
    ECONOMY,
    /** 10万吨[级]码头: what makes a class of a quantity. */
    GRADE,
    /** [山区]9县: words that name a set together with the number of its members. */
    SET_OF,
    /** 24小时[办结]: behind hours that are a limit, and not open all day. */
    WITHIN_TIME,
    /** 25天[的努力]: how long something took. */
    SPENT_TIME,
    /** 10个部门作了[发言]: what those do who speak at a meeting. */
    SPEAKS,
    /** 把安全[放在]首位: before words of places that are none. */
    PRIORITY,
    /** 10个[明确]: doctrines named by their number. */
    DOCTRINE,
    /** [至少]打造1处: that bound a count from afar. */
    AT_LEAST,
    /** 规模[以上]: names that end like a hedge. */
    SIZE_NAME,
    /** 2[小时]内: units of the time that something may take. */
    TIME_LIMIT,
    /** 农户[承担]30%: who bears a part of the whole. */
    BORNE,
    /** 行政[村]达到90%: what is a part of its kind where it is told in per cent. */
    PART_OF_KIND,
    /** [短收]1亿元: what is missing of, or more than, what was due. */
    UNDERRUN,
    /** 第9位[之前]: a place or a better one. */
    WITHIN_PLACE,
    /** 初级中学5所，[学生]900名: of the institution named just before. */
    OF_INSTITUTION,
    /** 初级[中学]5所，学生900名: how the names of institutions end. */
    INSTITUTION,
    /** [成立了]县医院，病床60张: how an institution came about. */
    FOUNDS,
    /** 26件积案[得到]化解, 4座危桥[完成]改造: what was done to the things follows. */
    UNDERGOING,
    /** 药品销售渠道[覆盖]143家医院: what reaches things says which they are. */
    REACHES,
    /** 环保督察[反馈]28个问题: how things are raised. */
    RAISES,
    /** 环保督察反馈28个[问题]: what is raised by somebody. */
    RAISED,
    /** 举办3次重大项目集中开工[仪式]: what takes place. */
    OCCASION,
    /** [年均]增长8%: a rate per year, also where the time is a stretch of years. */
    PER_YEAR;

    /** Whether a word of the list begins at {@code from}. */
    public boolean startsAt(String text, int from) {
        return Read.ONCE.known[ordinal()].at(text, from) != null;
    }

    /** The first word of the list that begins at {@code from}. */
    public Optional<String> at(String text, int from) {
        return Optional.ofNullable(Read.ONCE.known[ordinal()].at(text, from));
    }

    /** Whether a word of the list ends before {@code end}. */
    public boolean endsAt(String text, int end) {
        return Read.ONCE.known[ordinal()].endsAt(text, end);
    }

    public boolean starts(String text) {
        return startsAt(text, 0);
    }

    public boolean ends(String text) {
        return endsAt(text, text.length());
    }

    /** Whether the text holds a word of the list. */
    public boolean in(String text) {
        return Read.ONCE.known[ordinal()].in(text);
    }

    public boolean has(String word) {
        return Read.ONCE.known[ordinal()].has(word);
    }

    /** The words in the order of the file. */
    public List<String> words() {
        return Read.ONCE.known[ordinal()].all();
    }

    /** The lists of {@code file}: all of them, none empty. */
    static Map<WordList, List<String>> lists(CsvFile file) {
        Map<String, WordList> named = new HashMap<>();
        for (WordList list : values()) {
            named.put(list.name().toLowerCase(Locale.ROOT).replace('_', '-'), list);
        }
        Map<WordList, List<String>> lists = new EnumMap<>(WordList.class);
        for (CsvRow row : file.rows()) {
            WordList list = Optional.ofNullable(named.get(row.text("list")))
                    .orElseThrow(() -> row.bad("no such list: " + row.text("list")));
            row.text("source");
            List<String> words = lists.computeIfAbsent(list, l -> new ArrayList<>());
            if (words.contains(row.text("word"))) {
                throw row.bad(row.text("word") + " stands twice in " + row.text("list"));
            }
            words.add(row.text("word"));
        }
        for (WordList list : values()) {
            if (!lists.containsKey(list)) {
                throw new IllegalStateException(file + " has no word of " + list);
            }
        }
        return lists;
    }

    private static final class Read {
        private static final Read ONCE = new Read();

        private final KnownWords[] known;

        private Read() {
            Map<WordList, List<String>> lists =
                    lists(CsvFile.resource(WordList.class, "lists.csv", "list", "word", "source"));
            known = lists.values().stream().map(KnownWords::new).toArray(KnownWords[]::new);
        }
    }
}
