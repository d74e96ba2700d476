sample-needs-size = 样本或分组只能有一个大小：百分比、客户人数，或某一份（如 2 份中的第 1 份）。
part-needs-parts = 分组需要两个数字，例如 4 份中的第 2 份，且不能超过总份数。
sample-only-count-among = 只有固定人数的样本才能在某些客户中抽取。百分比或分组请与其他条件并列。
rfm-needs-something = RFM 条件至少需要一个分层（如 champions）或一个 1 到 5 的得分。
lookalike-of-nobody = 作为种子的人群目前没有任何客户。请选择有成员的种子人群。
lookalike-of-everybody = 作为种子的人群是全体客户，没有其他人可找。请选择较小的种子人群。
