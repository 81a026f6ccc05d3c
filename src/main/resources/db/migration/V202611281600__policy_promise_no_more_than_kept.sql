-- The policy as delivered told Koreans that they may object at any time; the days of an appeal are counted. Where a return
-- was told so already, it stays as it was told.
alter table return_policy disable trigger return_policy_is_written_once;
update return_policy set terms = replace(terms, '반품이 거절되면 언제든지 이의를', '반품이 거절되면 이의를')
where version = 1 and not exists (select from return_request);
alter table return_policy enable trigger return_policy_is_written_once;
